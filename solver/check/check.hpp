#pragma once
/// The independent judge of plans. It walks the scenario itself, links no Gecode and shares with the model only the data
/// types of solver/domain.

#include <cstdint>
#include <vector>

#include "solver/check/violation.hpp"
#include "solver/domain/scenario.hpp"
#include "solver/domain/timetable.hpp"

namespace duaal::check {

using Violations = std::vector<Violation>;

/// Every violation of the rules of one timetable, childcare aside.
Violations check_timetable(const domain::Scenario&, domain::ParticipantIndex, const domain::Timetable&);

/// Every violation of the rules of a household's childcare (`childcare`, `care_*`, its part of `structure`).
Violations check_household(const domain::Scenario&, domain::HouseholdIndex, const domain::Plan&);

/// Every violation of the shared capacities and minimums.
Violations check_shared(const domain::Scenario&, const domain::Plan&);

/// All of the above, for everybody.
Violations check_plan(const domain::Scenario&, const domain::Plan&);

}  // namespace duaal::check
