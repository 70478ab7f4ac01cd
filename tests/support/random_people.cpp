#include "tests/support/random_people.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "tests/support/random_supply.hpp"

namespace duaal::test {

namespace {

using nlohmann::json;
using Names = std::vector<std::string>;

json random_work(Dice& dice) {
    json work{{"days", json::object()}};
    if (dice.chance(60)) work["days"]["min"] = dice.chance(75) ? 1 : 2;
    if (dice.chance(70)) work["days"]["max"] = dice.chance(75) ? 2 : 3;
    if (dice.chance(20)) {
        work["hours"] = json::object();
        if (dice.chance(60)) work["hours"]["min"] = dice.pick(std::vector<json>{4, 7.75, 12});
        if (dice.chance(60)) work["hours"]["max"] = dice.pick(std::vector<json>{12, 16, 20.5});
    }
    if (dice.chance(12))
        work["kinds"] =
            dice.some(Names{"work_experience", "trial_placement", "learn_work", "paid", "volunteer", "participation"}, dice.between(2, 5));
    if (dice.chance(12)) work["sectors"] = dice.some(sector_names, dice.between(1, 2));
    return work;
}

json random_wish(Dice& dice) {
    json wish = json::object();
    if (dice.chance(15)) wish["min_hours"] = dice.pick(std::vector<json>{2, 3, 5.5});
    if (dice.chance(25)) wish["optional"] = true;
    return wish;
}

void add_limits(json& person, Dice& dice) {
    if (dice.chance(15)) person["max_hours_day"] = dice.pick(std::vector<json>{3, 6, 7.5, 9});
    if (dice.chance(15)) person["max_hours_week"] = dice.pick(std::vector<json>{6, 10, 16.5, 24});
    if (dice.chance(15)) person["max_load_week"] = dice.pick(std::vector<json>{8, 12, 20});
    if (dice.chance(25))
        person["available"] = dice.pick(std::vector<json>{{"mon-fri 06:00-19:00"},
                                                          {"mon-thu 00:00-24:00", "sat 08:00-14:00"},
                                                          {"mon-fri 06:00-13:00", "mon-fri 13:00-18:30"},
                                                          {"mon-sun 08:00-17:30", "mon 07:00-09:00"}});
}

json random_travel(Dice& dice) {
    json travel = json::object();
    if (dice.chance(60)) travel["mode"] = dice.pick(Names{"walk", "bike", "transit", "transit", "car"});
    if (dice.chance(50)) travel["max_trip"] = dice.pick(std::vector<int>{20, 30, 45, 75});
    return travel;
}

json random_appointments(Dice& dice) {
    static const Names times{"mon 09:00-10:00",     "tue,thu 14:00-15:00", "fri 10:30-12:30", "wed 16:00-17:00",
                             "mon-wed 17:00-21:00", "sun 20:00-24:00",     "mon 09:30-11:00"};
    json appointments = json::object();
    int number = 0;
    for (const std::string& time : dice.some(times, dice.chance(80) ? 1 : 2)) {
        json appointment{{"time", time}};
        if (dice.chance(60)) appointment["location"] = "l-clinic";
        if (dice.chance(45)) appointment["counts"] = true;
        appointments["a-" + std::to_string(++number)] = std::move(appointment);
    }
    return appointments;
}

Names ids_where(const json& table, const char* key, const std::string& value) {
    Names out;
    for (const auto& [id, row] : table.items())
        if (row[key] == value) out.push_back(id);
    return out;
}

Names ids_of(const json& table) {
    Names out;
    for (const auto& [id, row] : table.items()) out.push_back(id);
    return out;
}

/// A `fixed` or `current` of what there is, eligible or not.
json random_part(const json& scenario, bool may_be_gone, Dice& dice) {
    json part = json::object();
    if (dice.chance(65)) {
        const std::string& module = dice.chance(75) ? module_names[0] : dice.pick(module_names);
        part["learning"][module] = dice.pick(ids_where(scenario["groups"], "module", module));
    }
    if (dice.chance(45)) {
        const std::string placement = dice.pick(ids_of(scenario["placements"]));
        const Names shifts = ids_of(scenario["placements"][placement]["shifts"]);
        part["work"][placement] = dice.some(shifts, dice.below(3));
    }
    if (may_be_gone && dice.chance(10)) part["learning"]["nt2"] = "g-gone";
    return part;
}

void add_learning(json& person, const json& scenario, Dice& dice) {
    json& learning = person["learning"] = json::object();
    for (const std::string& module : dice.some(module_names, dice.chance(65) ? 1 : 2)) {
        json& wish = learning[module] = random_wish(dice);
        if (dice.chance(10)) wish["groups"] = dice.some(ids_of(scenario["groups"]), 3);
    }
    if (dice.chance(8)) learning[dice.pick(module_names)] = false;
}

json random_participant(const json& scenario, const std::string& household, Dice& dice) {
    json person{{"household", household}};
    if (dice.chance(60)) person["route"] = dice.chance(50) ? "r-b1" : "r-z";
    if (dice.chance(85)) person["level"] = dice.pick(Names{"alfa", "pre-a1", "a1", "a2", "b1"});
    if (dice.chance(25)) person["weight"] = dice.between(2, 4);
    if (dice.chance(60)) person["tags"] = dice.some(Names{"jong", "vrouw"}, dice.between(1, 2));
    if (dice.chance(50)) person["travel"] = random_travel(dice);
    add_limits(person, dice);
    if (dice.chance(30)) person["appointments"] = random_appointments(dice);
    const bool learns = dice.chance(88);
    if (learns) add_learning(person, scenario, dice);
    if (!learns || dice.chance(65))
        person["work"] = random_work(dice);
    else if (dice.chance(50))
        person["work"] = false;
    if (person.contains("work") && person["work"].is_object() && dice.chance(10))
        person["work"]["placements"] = dice.some(ids_of(scenario["placements"]), 1);
    if (dice.chance(30)) {
        person["prefers"]["avoid"] =
            dice.some(Names{"mon-sun 18:00-24:00", "fri 11:00-17:30", "wed 12:00-24:00", "mon,fri 08:00-09:30"}, 2);
        if (dice.chance(60)) person["prefers"]["sectors"] = dice.some(sector_names, dice.below(3));
    }
    if (dice.chance(12)) person["fixed"] = random_part(scenario, false, dice);
    if (dice.chance(30)) person["current"] = random_part(scenario, true, dice);
    return person;
}

/// Wants something whatever the defaults withhold or give.
void ensure_wish(json& person) {
    bool wants = person.contains("work") && person["work"].is_object();
    if (person.contains("learning"))
        for (const auto& [module, wish] : person["learning"].items()) wants = wants || wish.is_object();
    if (!wants) person["learning"]["nt2"] = json::object();
}

json random_child(Dice& dice) {
    const bool small = dice.chance(55);
    const int year = small ? dice.between(2023, 2026) : dice.between(2013, 2022);
    static const Names days{"-01-31", "-03-07", "-06-15", "-09-07", "-09-08"};
    json child{{"born", std::to_string(year) + dice.pick(days)}};
    if (!small || dice.chance(10))
        child["school"] =
            dice.chance(50) ? json{"mon,tue,thu,fri 08:30-14:30", "wed 08:30-12:30"} : json{"mon-fri 08:30-12:00", "mon-fri 12:45-15:00"};
    if (dice.chance(15)) child["needs_care"] = dice.chance(50);
    return child;
}

json random_household(const std::string& home, bool couple, Dice& dice) {
    json household{{"home", home}};
    int children = dice.chance(couple ? 75 : 45) ? (dice.chance(80) ? 1 : 2) : 0;
    for (; children > 0; --children) household["children"]["c-" + home.substr(7) + "-" + std::to_string(children)] = random_child(dice);
    if (dice.chance(20))
        household["carers"]["oma-" + home.substr(7)] = {
            {"available", dice.pick(std::vector<json>{
                              {"mon,wed 08:00-13:00"}, {"mon-fri 12:00-24:00"}, {"tue,thu 06:00-12:00", "tue,thu 12:00-19:00"}})}};
    return household;
}

}  // namespace

json random_defaults(Dice& dice) {
    json person = json::object();
    if (dice.chance(40)) person["travel"] = random_travel(dice);
    if (dice.chance(20)) person["work"] = random_work(dice);
    if (dice.chance(20)) person["learning"][dice.pick(module_names)] = random_wish(dice);
    if (dice.chance(20)) person["max_hours_week"] = dice.pick(std::vector<json>{20, 32, 45});
    return person;
}

void add_people(json& scenario, int participants, Dice& dice) {
    scenario["routes"] = {{"r-b1", {{"name", "B1-route"}, {"participant", random_defaults(dice)}}},
                          {"r-z", {{"name", "Z-route"}, {"participant", random_defaults(dice)}}}};
    scenario["households"] = json::object();
    json& people = scenario["participants"] = json::object();
    int number = 0;
    for (int left = participants; left > 0;) {
        const std::string household = "h-" + std::to_string(++number);
        const int members = std::min(left, dice.chance(45) ? 2 : dice.chance(6) ? 3 : 1);
        const std::string home = add_location(scenario, "l-home-" + std::to_string(number), dice);
        scenario["households"][household] = random_household(home, members > 1, dice);
        for (int i = 0; i < members; ++i, --left) {
            json person = random_participant(scenario, household, dice);
            ensure_wish(person);
            people["p-" + std::to_string(left)] = std::move(person);
        }
    }
}

}  // namespace duaal::test
