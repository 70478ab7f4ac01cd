#include <algorithm>

#include "solver/model/rules/capacity.hpp"

namespace duaal::model {

using namespace domain;

void post_placement_capacity(const HouseholdPosting& posting) {
    const auto& placements = posting.household.scenario().placements();
    for (const PlacementIndex placement : placements.indices()) {
        if (!placements[placement].max_participants) continue;
        post_member_capacity(posting, *placements[placement].max_participants, [&](const Timetable& week) {
            return std::any_of(week.work.begin(), week.work.end(), [&](const WorkChoice& work) { return work.placement == placement; });
        });
    }
}

}  // namespace duaal::model
