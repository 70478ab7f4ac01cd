#pragma once
/// Whether a household can have weeks with given statuses, by plain backtracking, without Gecode and without solver/model.

#include <cstdint>
#include <vector>

#include "solver/domain/scenario.hpp"

namespace duaal::search::plain {

enum class Proof : std::uint8_t { some, none, stopped };

/// `at_least`: by member. Stops after `steps` combinations of weeks and of childcare.
Proof household_week_exists(const domain::Scenario& scenario, domain::HouseholdIndex household, const std::vector<domain::Status>& at_least,
                            std::uint64_t steps);

}  // namespace duaal::search::plain
