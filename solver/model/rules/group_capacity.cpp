#include <algorithm>

#include "solver/model/rules/capacity.hpp"

namespace duaal::model {

using namespace domain;

void post_group_capacity(const HouseholdPosting& posting) {
    const auto& groups = posting.household.scenario().groups();
    for (const GroupIndex group : groups.indices())
        post_member_capacity(posting, groups[group].capacity, [&](const Timetable& week) {
            return std::any_of(week.learning.begin(), week.learning.end(), [&](const Lesson& l) { return l.group == group; });
        });
}

}  // namespace duaal::model
