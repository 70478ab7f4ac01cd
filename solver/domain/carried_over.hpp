#pragma once
/// A plan of one scenario, seen from another that knows most of the same people, groups and placements.

#include "solver/domain/scenario.hpp"
#include "solver/domain/timetable.hpp"

namespace duaal::domain {

/// Everybody's week of `plan` in the terms of `to`, matched by ids. Who is not there, or whose week has anything that `to` does not have,
/// has an empty one; so have all children. Whether a week is allowed in `to` is not asked.
Plan carried_over(const Scenario& from, const Plan& plan, const Scenario& to);

}  // namespace duaal::domain
