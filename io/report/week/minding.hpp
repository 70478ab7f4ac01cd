#pragma once
/// Who minds a child, for people and for machines.

#include <nlohmann/json_fwd.hpp>

#include "io/text/text.hpp"
#include "solver/facts/minding.hpp"

namespace duaal::io {

/// A few words, as seen by one of the household ("self") or by nobody in particular.
Text minder_text(const facts::Minding& minding, const std::string& viewer);

/// All weeks of the household's children, but for when everyone is there.
nlohmann::ordered_json minding_json(const domain::Scenario& scenario, const domain::Plan& plan, domain::HouseholdIndex household);

}  // namespace duaal::io
