#pragma once
/// Whether something runs through the period: SPEC section 5, "Valid".

#include "solver/check/eligibility.hpp"

namespace duaal::check {

/// What is against `valid`, with the days beyond the period's ends and the slack that the policy allows.
void add_validity_obstacles(const domain::Scenario&, const domain::Validity& valid, std::vector<Obstacle>& obstacles);

}  // namespace duaal::check
