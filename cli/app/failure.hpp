#pragma once
/// Why a use case gives no answer, for whoever asked: a command line says it in its own way.

#include <variant>
#include <vector>

#include "io/diagnostic.hpp"
#include "io/text/text.hpp"
#include "solver/check/file_fault.hpp"

namespace duaal::app {

enum class Cause {
    request,  ///< what was asked for cannot be done as it was asked
    input,    ///< a file is not what it should be
    no_plan,  ///< the search was stopped before there was any plan; nothing was written
    fault     ///< of the program, or of the machine under it
};

struct Failure {
    Cause cause;
    io::Text why;
    std::vector<io::Diagnostic> diagnostics{};  ///< what the strict reader found in what was asked for
    std::vector<check::Finding> violations{};   ///< of a plan that the checker refused
};

template <class Answer>
using Result = std::variant<Answer, Failure>;

}  // namespace duaal::app
