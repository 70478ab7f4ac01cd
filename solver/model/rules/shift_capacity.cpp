#include <algorithm>

#include "solver/model/rules/capacity.hpp"

namespace duaal::model {

using namespace domain;

void post_shift_capacity(const HouseholdPosting& posting) {
    const auto& placements = posting.household.scenario().placements();
    for (const PlacementIndex placement : placements.indices())
        for (const ShiftIndex shift : placements[placement].shifts.indices())
            post_member_capacity(posting, placements[placement].shifts[shift].positions, [&](const Timetable& week) {
                return std::any_of(week.work.begin(), week.work.end(), [&](const WorkChoice& work) {
                    return work.placement == placement && std::count(work.shifts.begin(), work.shifts.end(), shift) > 0;
                });
            });
}

}  // namespace duaal::model
