#pragma once
/// The people of a random scenario: routes, households with children and carers, participants.

#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

#include "tests/support/dice.hpp"

namespace duaal::test {

inline const std::vector<std::string> module_names{"nt2", "knm", "map"};
inline const std::vector<std::string> sector_names{"glastuinbouw", "zorg", "horeca"};
inline const std::vector<std::string> tag_names{"jong", "vrouw", "niemand"};  ///< nobody bears the last

/// Participant defaults of a policy or a route.
nlohmann::json random_defaults(Dice& dice);

/// Routes, households and so many participants, for the supply that the scenario has already.
void add_people(nlohmann::json& scenario, int participants, Dice& dice);

}  // namespace duaal::test
