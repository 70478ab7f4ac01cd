#include "tests/support/random_negotiation.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "solver/check/check.hpp"
#include "tests/support/brute_force.hpp"
#include "tests/support/brute_force/options.hpp"
#include "tests/support/brute_force/proposals.hpp"
#include "tests/support/dice.hpp"
#include "tests/support/random_scenario.hpp"
#include "tests/support/scenario_text.hpp"

namespace duaal::test {

namespace {

using nlohmann::json;
using Texts = std::vector<std::string>;

constexpr std::size_t most_plans = 150'000;  // of all choices together, for the time that it takes

const Texts lesson_days{"mon", "tue", "wed", "thu", "fri", "sat"};
const Texts free_times{"mon-wed 06:00-23:00", "wed-sat 06:00-23:00", "mon,wed,fri 06:00-18:00", "tue,thu,sat 06:00-23:00",
                       "mon-fri 12:00-23:00"};
const Texts three_hours{"09:00-12:00", "13:00-16:00", "18:30-21:30"};
const Texts two_hours{"09:00-11:00", "13:30-15:30", "19:00-21:00"};

json random_window(Dice& dice) {
    static const Texts times{"09:00-12:00", "09:00-12:30", "13:00-16:00", "10:00-12:00", "18:30-21:30", "09:00-16:00"};
    const Texts some = dice.some(lesson_days, dice.chance(35) ? 2 : 1);
    return some.front() + (some.size() > 1 ? "," + some.back() : "") + " " + dice.pick(times);
}

json random_provider(Dice& dice) {
    json provider = json::object();
    for (int i = dice.between(dice.chance(15) ? 0 : 1, 3); i > 0; --i) provider["windows"].push_back(random_window(dice));
    if (dice.chance(60)) provider["rooms"] = dice.chance(70) ? 1 : dice.pick(std::vector<int>{0, 2});
    return provider;
}

/// Of one or two lengths, also both on one day.
json one_or_two_sessions(Dice& dice) {
    const Texts two = dice.some(lesson_days, 2);
    if (dice.chance(15)) return {two[0] + " 09:00-11:00", two[0] + (dice.chance(50) ? " 11:00-13:00" : " 13:00-14:00")};
    json sessions{two[0] + " " + dice.pick(dice.chance(70) ? three_hours : two_hours)};
    if (dice.chance(55)) sessions.push_back(two[1] + " " + dice.pick(dice.chance(60) ? three_hours : two_hours));
    return sessions;
}

json random_alternatives(const json& today, Dice& dice) {
    json alternatives = json::object();
    for (int i = dice.between(1, 3); i > 0; --i) {
        json& one = alternatives["alt-" + std::to_string(i)] = {{"sessions", dice.chance(8) ? today : one_or_two_sessions(dice)}};
        if (dice.chance(50)) one["cost"] = dice.below(4);
    }
    return alternatives;
}

void let_move(json& group, Dice& dice) {
    const bool movable = dice.chance(65);
    if (movable) group["movable"] = true;
    if (!movable || dice.chance(20)) group["alternatives"] = random_alternatives(group["sessions"], dice);
}

json one_of_three_objectives(Dice& dice) {
    const json cost{{"minimise", {{"cost", 1}}}};
    const auto most = [](const char* term) { return json{{"maximise", {{term, 1}}}}; };
    if (dice.chance(50)) return {most("learning"), cost, most("complete"), most("modules")};
    if (dice.chance(50)) return {most("active"), most("complete"), cost, most("coverage"), most("kept")};
    return {most("modules"), most("complete")};
}

/// One seat, so that who gets it is somebody else's loss.
void make_scarce(json& group) {
    group["capacity"] = 1;
    group.erase("min_size");
}

/// Wants a lesson and perhaps work, and cannot come on every day.
void make_eager(json& person, Dice& dice) {
    person["learning"] = {{"nt2", json::object()}};
    if (dice.chance(70)) person["learning"]["nt2"]["groups"] = {"g-1"};
    person["weight"] = dice.pick(std::vector<int>{1, 1, 2, 4});
    for (const char* key : {"fixed", "travel", "max_hours_day", "max_hours_week", "max_load_week"}) person.erase(key);
    if (dice.chance(70)) person["available"] = {dice.pick(free_times)};
    if (dice.chance(75)) person["work"] = {{"days", {{"min", 1}, {"max", 2}}}};
}

/// Open to all who may come, wherever it goes.
void make_wanted(json& group, Dice& dice) {
    for (const char* key : {"levels", "from", "until", "min_size"}) group.erase(key);
    group["capacity"] = dice.between(1, 3);
    group["movable"] = true;
}

json draw(std::uint64_t seed) {
    Dice dice(seed + 1'000'003);
    json scenario = random_scenario(seed, {dice.chance(20) ? 2 : 4, 4});
    scenario["providers"] = {{"aanbieder", random_provider(dice)}};
    const bool second = dice.chance(50);
    if (second) scenario["providers"]["tweede"] = random_provider(dice);
    if (dice.chance(75))
        scenario.erase("objective");
    else if (dice.chance(70))
        scenario["objective"] = one_of_three_objectives(dice);
    for (json& person : scenario["participants"])
        if (dice.chance(75)) make_eager(person, dice);
    for (json& group : scenario["groups"]) {
        if (second && dice.chance(40)) group["provider"] = "tweede";
        group.erase("movable");
        if (dice.chance(15)) make_scarce(group);
        if (dice.chance(20)) continue;
        group["sessions"] = one_or_two_sessions(dice);
        if (dice.chance(70)) let_move(group, dice);
    }
    if (dice.chance(75)) make_wanted(scenario["groups"]["g-1"], dice);
    return scenario;
}

/// What each household has, in any allowed way or not at all; it may take more than there is.
domain::Plan random_plan(const domain::Scenario& scenario, Dice& dice) {
    domain::Plan plan = force::nothing_planned(scenario);
    Culprits culprits{};
    for (const domain::HouseholdIndex h : scenario.households().indices()) {
        if (dice.chance(20)) continue;
        const auto options = force::household_options(scenario, h, culprits);
        if (!options || options->empty()) continue;
        const domain::Plan& mine = dice.pick(*options).plan;
        for (const domain::ParticipantIndex p : scenario.members(h)) plan.timetables[p] = mine.timetables[p];
        plan.care[h] = mine.care[h];
    }
    return plan;
}

/// About how many plans brute force will look at for one choice.
std::size_t plans_of(const domain::Scenario& scenario) {
    std::size_t plans = 1;
    Culprits culprits{};
    for (const domain::HouseholdIndex h : scenario.households().indices()) {
        const auto options = force::household_options(scenario, h, culprits);
        plans = options ? std::min(most_plans + 1, plans * options->size()) : most_plans + 1;
    }
    return plans;
}

}  // namespace

json random_negotiation(std::uint64_t seed) {
    for (std::uint64_t attempt = 0;; ++attempt) {
        json scenario = draw(1000 * seed + attempt);
        const domain::Scenario read = read_json(scenario);
        const std::size_t choices = force::all_changes(read, 2).size();
        if (12 <= choices && choices <= most_random_choices && choices * plans_of(read) <= most_plans) return scenario;
    }
}

domain::Plan random_given_plan(const domain::Scenario& scenario, std::uint64_t seed) {
    Dice dice(seed + 2'000'003);
    if (dice.chance(8)) return force::nothing_planned(scenario);
    if (dice.chance(60))
        for (int attempt = 0; attempt < 20; ++attempt) {
            domain::Plan plan = random_plan(scenario, dice);
            if (check::check_plan(scenario, plan).empty()) return plan;
        }
    const auto best = solve_by_force(scenario);
    return best ? best->plan : force::nothing_planned(scenario);
}

}  // namespace duaal::test
