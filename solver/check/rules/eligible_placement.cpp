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

std::vector<Against<PlacementObstacle>> placement_obstacles(const Scenario& scenario, ParticipantIndex index, PlacementIndex chosen) {
    const Participant& participant = scenario.participants()[index];
    const Placement& placement = scenario.placements()[chosen];
    std::vector<Against<PlacementObstacle>> obstacles;
    const auto add = [&obstacles](PlacementObstacle what, std::optional<Numbers> numbers = {}) { obstacles.push_back({what, numbers}); };
    if (!participant.work) add(PlacementObstacle::no_work_wanted);
    if (participant.work) {
        const WorkWish& wish = *participant.work;
        if (!allows(wish.kinds, placement.kind)) add(PlacementObstacle::kind_not_listed);
        // A placement without a sector is in no list of sectors.
        if (wish.sectors && (!placement.sector || !allows(wish.sectors, *placement.sector))) add(PlacementObstacle::sector_not_listed);
        if (!allows(wish.placements, chosen)) add(PlacementObstacle::placement_not_listed);
    }
    if (placement.min_level && !participant.level) add(PlacementObstacle::level_unknown);
    if (placement.min_level && participant.level && *participant.level < *placement.min_level) add(PlacementObstacle::level_outside);
    if (const auto days = starts_late(scenario, placement.valid)) add(PlacementObstacle::starts_late, days);
    if (const auto days = ends_early(scenario, placement.valid)) add(PlacementObstacle::ends_early, days);
    return obstacles;
}

void check_eligible_placement(const Week& week, Violations& found) {
    for (const WorkChoice& choice : week.timetable.work) {
        for (const auto& [what, numbers] : placement_obstacles(week.scenario, week.index, choice.placement))
            found.push_back(breach::EligiblePlacement{what, week.index, choice.placement, numbers});
    }
}

}  // namespace duaal::check
