#pragma once
/// What the members of one household compete for among themselves.

#include "solver/model/propagators/total.hpp"
#include "solver/model/rules/household_rules.hpp"

namespace duaal::model {

/// Of all members, at most `capacity` have a week for which `uses(week)` holds.
template <class Uses>
void post_member_capacity(const HouseholdPosting& posting, std::int64_t capacity, const Uses& uses) {
    const Household& household = posting.household;
    if (posting.space.failed() || capacity >= static_cast<std::int64_t>(household.members())) return;
    TotalTable table{posting.rows(TotalTable::Weight{})};
    table.max = capacity;
    for (std::size_t m = 0; m < household.members(); ++m)
        for (const int value : posting.values(m))
            if (uses(household.weeks(m)[static_cast<std::size_t>(value)])) table.weights[m][static_cast<std::size_t>(value)] = {1, false};
    post_total(posting, table);
}

}  // namespace duaal::model
