#pragma once
/// From changes of a scenario to what a what-if sets: the one way from the domain's changes to merge patches.

#include <nlohmann/json_fwd.hpp>
#include <vector>

#include "io/patch/setting.hpp"
#include "solver/domain/change.hpp"

namespace duaal::io {

/// What makes, of the file of `scenario`, one of domain::changed(scenario, changes); of one place the last says. An appointment that is
/// dropped must be the participant's own, not one of the route or the policy.
std::vector<Setting> settings_of(const domain::Scenario& scenario, const std::vector<domain::Change>& changes);

/// The merge patch of these settings, none of which goes into a list.
nlohmann::ordered_json patch_of(const std::vector<Setting>& settings);

}  // namespace duaal::io
