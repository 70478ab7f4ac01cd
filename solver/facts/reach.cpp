#include "solver/facts/reach.hpp"

#include <algorithm>

namespace duaal::facts {

using namespace domain;

namespace {

/// The level that counts just those heads: the term alone, where nobody weighs more than one.
std::optional<std::size_t> find_counting_level(const Scenario& scenario, Term term) {
    const auto weighs_one = [](const Participant& person) { return person.weight == 1; };
    if (!std::ranges::all_of(scenario.participants(), weighs_one)) return std::nullopt;
    const ObjectiveLevel wanted{ObjectiveLevel::Sense::maximise, {{term, 1}}};
    const Objective& levels = scenario.objective();
    const auto found = std::ranges::find_if(levels, [&](const ObjectiveLevel& level) { return same_level(level, wanted); });
    if (found == levels.end()) return std::nullopt;
    return static_cast<std::size_t>(found - levels.begin());
}

std::optional<Reach> reach_of(std::optional<Term> term, const Answer& answer, int heads) {
    const std::vector<LevelResult>& levels = answer.outcome.levels;
    if (std::ranges::all_of(levels, &LevelResult::proven)) return Reach{heads, heads};
    if (!term) return std::nullopt;
    const auto level = find_counting_level(answer.scenario, *term);
    const auto until = levels.begin() + static_cast<std::ptrdiff_t>(level.value_or(0));
    if (!level || !std::all_of(levels.begin(), until, [](const LevelResult& above) { return above.proven(); })) return std::nullopt;
    return Reach{levels[*level].value, levels[*level].bound.value_or(static_cast<std::int64_t>(answer.scenario.participants().size()))};
}

}  // namespace

std::optional<Reach> reach_of_status(Status status, const Answer& answer, const Figures& figures) {
    return reach_of(status == Status::complete ? std::optional(Term::complete) : std::nullopt, answer, figures.heads.everybody[status]);
}

std::optional<Reach> reach_of_lessons(const Answer& answer, const Figures& figures) {
    return reach_of(Term::learning, answer, figures.activity.lessons);
}

}  // namespace duaal::facts
