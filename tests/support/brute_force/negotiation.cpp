#include "tests/support/brute_force/negotiation.hpp"

#include <algorithm>

#include "solver/check/score.hpp"
#include "tests/support/brute_force.hpp"

namespace duaal::test::force {

using namespace domain;

Rank rank_of(const Scenario& scenario, const Changes& changes, const Values& values) {
    Rank rank{{}, 0, changes.size()};
    for (std::size_t i = 0; i < values.size(); ++i)
        if (scenario.objective()[i].sense == ObjectiveLevel::Sense::maximise) rank.maximised.push_back(-values[i]);
    for (const auto& [group, change] : changes) rank.cost += change.cost;
    return rank;
}

bool worse_off(const Scenario& scenario, ParticipantIndex p, const Timetable& before, const Timetable& after) {
    return check::status_of(scenario, p, after) < check::status_of(scenario, p, before) || (!before.work.empty() && after.work.empty());
}

std::optional<Choices> solve_all(const Scenario& scenario, const Plan& given, const std::vector<Changes>& all) {
    const MayHave harmless = [&](ParticipantIndex p, const Timetable& after) {
        return !worse_off(scenario, p, given.timetables[p], after);
    };
    Choices choices;
    for (const Changes& changes : all) {
        const Scenario moved = changed(scenario, changes);
        const auto best = solve_by_force(moved);
        const auto kind = solve_by_force(moved, harmless);
        if (!best || !kind) return std::nullopt;
        choices.free.push_back({changes, best->values, rank_of(scenario, changes, best->values)});
        if (!kind->values.empty()) choices.harmless.push_back({changes, kind->values, rank_of(scenario, changes, kind->values)});
    }
    std::ranges::stable_sort(choices.free, {}, &Choice::rank);
    std::ranges::stable_sort(choices.harmless, {}, &Choice::rank);
    return choices;
}

}  // namespace duaal::test::force
