#include <algorithm>

#include "solver/check/eligibility.hpp"
#include "solver/check/predicates.hpp"
#include "solver/check/validity.hpp"

namespace duaal::check {

using namespace domain;

namespace {

template <class T>
bool allows(const std::optional<std::vector<T>>& list, const T& value) {
    return !list || std::ranges::find(*list, value) != list->end();
}

}  // namespace

std::vector<Obstacle> placement_obstacles(const Scenario& scenario, ParticipantIndex index, PlacementIndex chosen) {
    const Participant& participant = scenario.participants()[index];
    const Placement& placement = scenario.placements()[chosen];
    std::vector<Obstacle> obstacles;
    const auto add = [&obstacles](Reason reason) { obstacles.push_back({reason}); };
    if (!participant.work) add(Reason::no_work_wanted);
    if (participant.work) {
        const WorkWish& wish = *participant.work;
        if (!allows(wish.kinds, placement.kind)) add(Reason::kind_not_listed);
        // A placement without a sector is in no list of sectors.
        if (wish.sectors && (!placement.sector || !allows(wish.sectors, *placement.sector))) add(Reason::sector_not_listed);
        if (!allows(wish.placements, chosen)) add(Reason::placement_not_listed);
    }
    if (placement.min_level && !participant.level) add(Reason::level_unknown);
    if (placement.min_level && participant.level && *participant.level < *placement.min_level) add(Reason::level_outside);
    add_validity_obstacles(scenario, placement.valid, obstacles);
    return obstacles;
}

void check_eligible_placement(const Week& week, Violations& found) {
    for (const WorkChoice& choice : week.timetable.work) {
        for (const Obstacle& obstacle : placement_obstacles(week.scenario, week.index, choice.placement)) {
            Violation violation = week.violation(Rule::eligible_placement, obstacle.reason);
            violation.placement = choice.placement;
            violation.actual = obstacle.actual;
            violation.allowed = obstacle.allowed;
            found.push_back(violation);
        }
    }
}

}  // namespace duaal::check
