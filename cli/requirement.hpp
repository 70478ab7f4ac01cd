#pragma once
/// `--require 'complete>=40'`: how many people must have a status in every variant.

#include <optional>
#include <string_view>

#include "io/report/comparison.hpp"
#include "io/text/text.hpp"

namespace duaal::cli {

struct Requirement {
    domain::Status status;
    bool at_least;  ///< else at most
    int heads;
};

/// `STATUS>=N` or `STATUS<=N`, blanks allowed around the sign; none for anything else.
std::optional<Requirement> parse_requirement(std::string_view text);

enum class Verdict { met, missed, undecided };

/// Whether the best plans of the scenario keep it. `undecided`: a longer search could change the answer.
Verdict judge_requirement(const Requirement& requirement, const io::Solved& scenario, const io::Figures& figures);

}  // namespace duaal::cli
