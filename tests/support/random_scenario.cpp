#include "tests/support/random_scenario.hpp"

#include <nlohmann/json.hpp>
#include <string>

#include "tests/support/dice.hpp"
#include "tests/support/random_people.hpp"
#include "tests/support/random_supply.hpp"

namespace duaal::test {

namespace {

using nlohmann::json;

json random_cost(Dice& dice) {
    json cost = json::object();
    if (dice.chance(40)) cost["travel"] = dice.below(4);
    if (dice.chance(40)) cost["avoid"] = dice.below(4);
    if (dice.chance(40)) cost["sector"] = 60 * dice.below(5);
    if (dice.chance(40)) cost["waiting"] = dice.below(4);
    if (dice.chance(40)) cost["care"] = dice.below(20);
    return cost;
}

json random_policy(Dice& dice) {
    json policy = json::object();
    const auto maybe = [&](const char* key, std::vector<json> values) {
        if (dice.chance(20)) policy[key] = dice.pick(values);
    };
    maybe("rest_minutes", {480, 600, 720, 840});
    maybe("rest_any_minutes", {420, 600, 660, 900});
    maybe("free_days", {0, 1, 3, 4});
    maybe("valid_slack_days", {0, 7, 60});
    maybe("home_stop_minutes", {0, 15, 60});
    maybe("care_until_age", {4, 8, 16});
    maybe("handover_minutes", {0, 7, 30});
    maybe("care_join_minutes", {0, 15, 60});
    maybe("care_mode", {"walk", "transit", "car"});
    maybe("max_care_trip", {10, 15, 30});
    if (dice.chance(30)) policy["cost"] = random_cost(dice);
    if (dice.chance(40)) policy["fairness_tags"] = dice.some(tag_names, dice.between(1, 3));
    if (dice.chance(50)) policy["participant"] = random_defaults(dice);
    return policy;
}

json random_level(Dice& dice) {
    static const std::vector<std::string> counted{"promised", "complete", "learning", "active", "modules", "coverage", "kept", "fairness"};
    if (dice.chance(15)) return {{"minimise", {{"cost", dice.between(1, 3)}}}};
    json terms = json::object();
    for (const std::string& term : dice.some(counted, dice.between(1, 3))) terms[term] = dice.between(1, 4);
    return {{"maximise", std::move(terms)}};
}

json random_objective(Dice& dice) {
    json levels = json::array();
    for (int i = dice.between(1, 4); i > 0; --i) levels.push_back(random_level(dice));
    if (dice.chance(80)) levels.push_back({{"minimise", {{"cost", 1}}}});
    return levels;
}

}  // namespace

json random_scenario(std::uint64_t seed, ScenarioSize size) {
    Dice dice(seed);
    const int participants = dice.between(size.min_participants, size.max_participants);
    json scenario{{"format", "duaal-scenario/1"},
                  {"name", "random-" + std::to_string(seed)},
                  {"period", {{"from", "2026-09-07"}, {"until", "2027-02-28"}}},
                  {"policy", random_policy(dice)}};
    if (dice.chance(40)) scenario["objective"] = random_objective(dice);
    if (dice.chance(30)) scenario["calendar"] = {{"public_holidays", "nl"}};
    add_supply(scenario, participants, dice);
    add_people(scenario, participants, dice);
    return scenario;
}

}  // namespace duaal::test
