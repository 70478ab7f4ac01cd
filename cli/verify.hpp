#pragma once
/// `duaal verify SCENARIO PLAN`: the independent checker on a written plan.

#include <string>

#include "cli/common.hpp"

namespace duaal::cli {

struct VerifyOptions : CommonOptions {
    std::string scenario;
    std::string plan;
};

void setup_verify(CLI::App& app, VerifyOptions& options);

/// `violations` where there is any; `wrong_input` only for what cannot be read.
Exit run_verify(const VerifyOptions& options, std::ostream& out, std::ostream& err);

}  // namespace duaal::cli
