#pragma once
/// The part of a random scenario that is shared: locations, groups, placements, childcare.

#include <nlohmann/json_fwd.hpp>
#include <string>

#include "tests/support/dice.hpp"

namespace duaal::test {

/// A location's id, added to the scenario at a random place of a small town.
std::string add_location(nlohmann::json& scenario, const std::string& id, Dice& dice);

/// Locations, travel overrides, providers, groups, placements and childcare for so many participants.
void add_supply(nlohmann::json& scenario, int participants, Dice& dice);

}  // namespace duaal::test
