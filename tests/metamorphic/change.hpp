#pragma once
/// Changes of a scenario file of which the effect on the optimum is known without solving.

#include <map>
#include <nlohmann/json_fwd.hpp>
#include <string>

#include "solver/domain/scenario.hpp"
#include "solver/domain/timetable.hpp"
#include "tests/support/dice.hpp"

namespace duaal::test {

/// Every key and text that is one of `names` becomes what it stands for.
nlohmann::json renamed(const nlohmann::json& scenario, const std::map<std::string, std::string>& names);

/// A new id for everything, in another order; of scenarios whose ids are unique over all kinds.
std::map<std::string, std::string> shuffled_names(const nlohmann::json& scenario, Dice& dice);

/// Every date, so many days later.
nlohmann::json shifted(const nlohmann::json& scenario, int days);

/// Every group and childcare that nothing names, and that has room for two and no minimum, as two that share its room.
nlohmann::json split(const nlohmann::json& scenario);

/// With a group, a placement and a childcare that nobody may have.
nlohmann::json with_useless_supply(const nlohmann::json& scenario);

/// With everybody who has anything in `plan` held to it by `fixed`; the scenario has no other `fixed`.
nlohmann::json with_planted(nlohmann::json scenario, const domain::Scenario& read, const domain::Plan& plan);

}  // namespace duaal::test
