#pragma once
/// What one household could have, less what is never better than another of its options.

#include <cstdint>
#include <optional>
#include <vector>

#include "solver/check/check.hpp"
#include "solver/domain/scenario.hpp"
#include "solver/domain/timetable.hpp"
#include "tests/support/brute_force.hpp"

namespace duaal::test::force {

/// A household's timetables and care, in a plan in which nobody else has anything.
struct HouseholdOption {
    domain::Plan plan;
    std::vector<int> shared;           ///< who takes each seat, placement and position
    std::vector<int> places;           ///< how many children take each slot
    std::vector<int> complete;         ///< complete heads per fairness tag
    std::vector<std::int64_t> values;  ///< per level, greater is better; less coverage and fairness, which are not sums
};

/// Of timetables that each member may have. None where there are too many to try.
std::optional<std::vector<HouseholdOption>> household_options(const domain::Scenario&, domain::HouseholdIndex, Culprits&,
                                                              const MayHave& may_have = {});

/// Counts a rule that alone forbids something; true where nothing is broken.
inline bool allowed(const check::Violations& violations, Culprits& culprits) {
    if (violations.empty()) return true;
    for (const check::Violation& violation : violations)
        if (check::rule_of(violation) != check::rule_of(violations.front())) return false;
    ++culprits[check::rule_of(violations.front())];
    return false;
}

/// A plan in which nobody has anything.
domain::Plan nothing_planned(const domain::Scenario&);

/// Keeps the best of those that take and fill the same: fewer places, then better values.
void drop_dominated(std::vector<HouseholdOption>&);

}  // namespace duaal::test::force
