#pragma once
/// From what is broken to what was asked.

#include "solver/check/violation.hpp"
#include "solver/domain/claim.hpp"
#include "solver/domain/scenario.hpp"

namespace duaal::check {

/// The claim that the violation breaks: that of its rule, with the subjects that SPEC section 9 gives it. A required module that is missing
/// beside others breaks `structure`, since `required` asks for the module in any week.
domain::Claim claim_of(const domain::Scenario& scenario, const Violation& violation);

}  // namespace duaal::check
