#include "tests/support/random_supply.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "tests/support/random_people.hpp"

namespace duaal::test {

namespace {

using nlohmann::json;

const std::vector<std::string> week{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};

/// Monday to Friday mostly.
std::string random_day(Dice& dice) { return week[static_cast<std::size_t>(dice.chance(88) ? dice.below(5) : dice.between(5, 6))]; }

std::string numbered(const char* prefix, int number) { return std::string(prefix) + "-" + std::to_string(number); }

std::vector<std::string> keys(const json& object) {
    std::vector<std::string> out;
    for (const auto& [key, value] : object.items()) out.push_back(key);
    return out;
}

/// Sessions on one to three days; sometimes two on one day.
json random_sessions(Dice& dice) {
    static const std::vector<std::string> blocks{"09:00-12:00", "09:00-11:00", "13:00-16:00", "13:30-15:30", "18:30-21:30", "19:00-21:00"};
    json sessions = json::array();
    std::vector<std::string> days;
    while (days.empty() || (days.size() < 3 && dice.chance(50))) {
        std::string day = random_day(dice);
        if (std::find(days.begin(), days.end(), day) == days.end()) days.push_back(std::move(day));
    }
    if (days.size() == 2 && dice.chance(40)) return {days[0] + "," + days[1] + " " + dice.pick(blocks)};
    for (const std::string& day : days) sessions.push_back(day + " " + dice.pick(blocks));
    if (dice.chance(15)) sessions = {days[0] + " 09:00-11:00", days[0] + " " + (dice.chance(50) ? "11:00-12:00" : "12:30-14:00")};
    return sessions;
}

void add_validity(json& thing, Dice& dice) {
    if (dice.chance(9))
        thing["from"] = dice.pick(std::vector<std::string>{"2026-08-01", "2026-09-14", "2026-10-05", "2026-10-06", "2026-12-01"});
    if (dice.chance(9)) thing["until"] = dice.pick(std::vector<std::string>{"2027-01-30", "2027-01-31", "2027-02-21", "2027-03-31"});
}

json random_group(const std::string& module, Dice& dice) {
    json group{{"provider", "aanbieder"}, {"module", module}, {"capacity", dice.between(1, 3)}, {"sessions", random_sessions(dice)}};
    if (dice.chance(82)) group["location"] = dice.chance(70) ? "l-school-1" : "l-school-2";
    if (dice.chance(30)) group["min_size"] = dice.between(0, 3);
    if (group.contains("min_size") && group["min_size"] > group["capacity"]) group["capacity"] = group["min_size"];
    if (dice.chance(22)) {
        json levels = json::object();
        if (dice.chance(70)) levels["min"] = dice.pick(std::vector<std::string>{"alfa", "pre-a1", "a1", "a2"});
        if (dice.chance(70)) levels["max"] = dice.pick(std::vector<std::string>{"a2", "b1", "c1"});
        group["levels"] = std::move(levels);
    }
    add_validity(group, dice);
    if (dice.chance(30)) group["self_study"] = dice.pick(std::vector<json>{1, 2, 4.5, 10});
    if (dice.chance(10)) group["movable"] = true;
    return group;
}

void add_groups(json& scenario, int participants, Dice& dice) {
    json& groups = scenario["groups"] = json::object();
    int number = 0;
    for (const std::string& module : module_names) {
        const int count = module == "nt2" ? std::max(2, participants / 3) : std::max(1, participants / 6);
        for (int i = count + dice.below(2); i > 0; --i) groups[numbered("g", ++number)] = random_group(module, dice);
    }
}

json random_shift(Dice& dice) {
    static const std::vector<std::string> times{"07:00-15:30", "08:00-17:00", "08:00-12:00", "13:00-17:00", "06:00-14:00",
                                                "14:00-22:00", "16:00-24:00", "00:00-06:00", "10:00-15:00"};
    json shift{{"time", random_day(dice) + " " + dice.pick(times)}, {"positions", dice.between(1, 2)}};
    if (dice.chance(40)) shift["break"] = dice.pick(std::vector<int>{15, 30, 60});
    if (dice.chance(50)) shift["needed"] = dice.below(3);
    return shift;
}

json random_placement(int number, Dice& dice) {
    static const std::vector<std::string> kinds{"work_experience", "trial_placement",     "learn_work",   "paid",
                                                "volunteer",       "language_internship", "participation"};
    json placement{{"employer", "bedrijf"}, {"kind", dice.pick(kinds)}, {"location", numbered("l-work", dice.between(1, 2))}};
    if (dice.chance(75)) placement["sector"] = dice.pick(sector_names);
    if (dice.chance(15)) placement["min_level"] = dice.pick(std::vector<std::string>{"alfa", "a1", "a2", "b1"});
    json& shifts = placement["shifts"] = json::object();
    for (int i = dice.between(2, 4); i > 0; --i) shifts[numbered("s", 10 * number + i)] = random_shift(dice);
    if (dice.chance(25))
        placement["days"] = dice.chance(50) ? json{{"min", dice.between(1, 2)}} : json{{"min", 1}, {"max", dice.between(1, 3)}};
    if (dice.chance(25)) placement["min_participants"] = dice.between(0, 2);
    if (dice.chance(25)) placement["max_participants"] = dice.between(2, 3);
    add_validity(placement, dice);
    return placement;
}

json random_childcare(int number, bool onsite, Dice& dice) {
    static const std::vector<std::string> times{"07:30-13:00", "13:00-18:30", "08:00-12:30", "12:30-18:00",
                                                "14:30-18:30", "07:00-18:30", "18:00-22:00"};
    json care{{"kind", dice.pick(std::vector<std::string>{"daycare", "after_school", "playgroup", "childminder"})}};
    const int from = dice.chance(70) ? 0 : dice.pick(std::vector<int>{24, 48});
    care["ages"] = {{"min_months", from}, {"max_months", dice.chance(50) ? 156 : from + 48}};
    if (onsite) care["onsite"] = true;
    if (onsite || dice.chance(85)) care["location"] = onsite ? dice.pick(std::vector<std::string>{"l-school-1", "l-work-1"}) : "l-care-1";
    if (dice.chance(30)) care["min_slots"] = dice.between(1, 3);
    json& slots = care["slots"] = json::object();
    for (int i = onsite ? dice.between(1, 2) : dice.between(2, 4); i > 0; --i)
        slots[numbered("o", 10 * number + i)] = {{"time", random_day(dice) + " " + dice.pick(times)}, {"places", dice.chance(75) ? 1 : 2}};
    return care;
}

void add_childcare(json& scenario, int participants, Dice& dice) {
    json& childcare = scenario["childcare"] = json::object();
    int number = 0;
    for (int i = std::max(1, participants / 5) + dice.below(2); i > 0; --i, ++number)
        childcare[numbered("k", number + 1)] = random_childcare(number + 1, false, dice);
    if (dice.chance(35)) childcare[numbered("k", number + 1)] = random_childcare(number + 1, true, dice);
}

void add_overrides(json& scenario, Dice& dice) {
    json& travel = scenario["travel"] = json::object();
    const std::vector<std::string> places = keys(scenario["locations"]);
    std::vector<std::string> seen;
    for (int i = dice.below(4); i > 0; --i) {
        const std::vector<std::string> pair = dice.some(places, 2);
        const std::string mode = dice.pick(std::vector<std::string>{"walk", "bike", "transit", "car"});
        const std::string key = pair[0] + pair[1] + mode;
        if (std::find(seen.begin(), seen.end(), key) != seen.end()) continue;
        seen.push_back(key);
        travel[numbered("t", i)] = {{"between", pair}, {"mode", mode}, {"minutes", dice.below(50)}};
    }
}

}  // namespace

std::string add_location(json& scenario, const std::string& id, Dice& dice) {
    scenario["locations"][id] = {{"lat", 52.0 + dice.below(60) / 1000.0}, {"lon", 4.2 + dice.below(80) / 1000.0}};
    return id;
}

void add_supply(json& scenario, int participants, Dice& dice) {
    for (const char* id : {"l-school-1", "l-school-2", "l-work-1", "l-work-2", "l-care-1", "l-clinic"}) add_location(scenario, id, dice);
    if (dice.chance(35)) add_overrides(scenario, dice);
    scenario["providers"] = {{"aanbieder", {{"windows", {"mon-fri 09:00-12:00"}}, {"rooms", 2}}}};
    add_groups(scenario, participants, dice);
    json& placements = scenario["placements"] = json::object();
    for (int i = std::max(1, participants / 3) + dice.below(2); i > 0; --i) placements[numbered("w", i)] = random_placement(i, dice);
    add_childcare(scenario, participants, dice);
}

}  // namespace duaal::test
