#pragma once
/// What breaks a rule, or what a plan file says wrongly, for people and for machines.

#include <nlohmann/json_fwd.hpp>

#include "io/text/text.hpp"
#include "solver/check/file_fault.hpp"
#include "solver/domain/scenario.hpp"

namespace duaal::io {

/// One sentence, without a full stop, that names who and what, how it is and how it should be.
Text violation_text(const domain::Scenario& scenario, const check::Violation& violation);
Text violation_text(const domain::Scenario& scenario, const check::FileFault& fault);
Text violation_text(const domain::Scenario& scenario, const check::Finding& finding);

/// The same as data: `rule`, `reason`, the ids of what it is about, `actual` and `allowed` in the rule's unit.
nlohmann::ordered_json violation_json(const domain::Scenario& scenario, const check::Finding& finding);

}  // namespace duaal::io
