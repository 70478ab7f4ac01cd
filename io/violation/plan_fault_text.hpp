#pragma once
/// What a plan file says wrongly (the rules `plan`, `status`, `cost` and `objective`), in words.

#include "io/text/text.hpp"
#include "solver/check/violation.hpp"
#include "solver/domain/scenario.hpp"

namespace duaal::io {

Text plan_fault_text(const domain::Scenario& scenario, const check::Violation& violation);

}  // namespace duaal::io
