#pragma once
/// `--require 'complete>=40'`: how many people must have a status in every variant.

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "io/report/comparison/comparison.hpp"
#include "io/text/text.hpp"

namespace duaal::app {

struct Requirement {
    domain::Status status;
    bool at_least;  ///< else at most
    int heads;
};

/// `STATUS>=N` or `STATUS<=N`, blanks allowed around the sign; none for anything else.
std::optional<Requirement> parse_requirement(std::string_view text);

enum class Verdict { met, missed, undecided };
inline constexpr std::array<std::string_view, 3> verdict_names{"met", "missed", "undecided"};

/// Whether the best plans of the scenario keep it. `undecided`: a longer search could change the answer.
Verdict judge_requirement(const Requirement& requirement, const io::Solved& scenario, const facts::Figures& figures);

/// What one variant makes of one requirement.
struct Answer {
    std::string file;
    std::string requirement;
    Verdict verdict;
    int heads;
};

/// Of every variant, by requirement. Each of `texts` must be a requirement.
std::vector<Answer> answers_of(const std::vector<std::string>& texts, const io::Comparison& comparison);

io::Text answer_text(const Answer& answer);

}  // namespace duaal::app
