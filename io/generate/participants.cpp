#include <algorithm>
#include <array>
#include <iterator>
#include <nlohmann/json.hpp>
#include <string_view>
#include <vector>

#include "io/generate/supply.hpp"

namespace duaal::io::generated {

namespace {

using Texts = std::vector<std::string_view>;

/// The period starts on 2027-01-04.
std::string date_months_before_start(int months, int day) {
    const int month = 2027 * 12 - months - (day > 4 ? 1 : 0);
    const std::string number = std::to_string(month % 12 + 1);
    return std::to_string(month / 12) + (number.size() == 1 ? "-0" : "-") + number + (day < 10 ? "-0" : "-") + std::to_string(day);
}

Json make_child(const Child& child, Draw& draw) {
    static const std::vector<Texts> schools{{"mon,tue,thu,fri 08:30-14:30", "wed 08:30-12:30"},
                                            {"mon-fri 08:30-14:00"},
                                            {"mon-fri 08:30-12:00", "mon,tue,thu,fri 13:15-15:15"}};
    Json json = {{"born", date_months_before_start(child.age_months, draw.between(1, 28))}};
    if (child.in_school) json["school"] = draw.pick(schools);
    if (!child.needs_care) json["needs_care"] = false;
    if (child.age_months >= 144 && child.needs_care) json["needs_care"] = true;
    return json;
}

Json make_household(const HouseholdDraft& household, Draw& draw) {
    static const std::vector<Texts> partners{
        {"mon-fri 18:00-24:00", "sat,sun 00:00-24:00"}, {"mon,wed,fri 06:00-18:00"}, {"thu-sun 00:00-24:00"}};
    Json json = {{"home", household.home}};
    for (std::size_t c = 0; c < household.children.size(); ++c)
        json["children"]["kind-" + std::to_string(c + 1)] = make_child(household.children[c], draw);
    if (household.family == Family::parent_with_partner) json["carers"]["partner"] = {{"available", draw.pick(partners)}};
    if (household.family == Family::single_parent && draw.chance(30)) json["carers"]["oma"] = {{"available", {"wed,fri 08:00-18:00"}}};
    return json;
}

/// Who is being written.
struct Subject {
    Person person;
    std::size_t number;
    Json json;
    Draw& draw;
};

/// What narrows somebody's week without being their choice.
void add_limits(Subject& subject, const Task& task) {
    auto& [person, number, json, draw] = subject;
    static const std::vector<Texts> times{
        {"mon-fri 07:00-18:30"}, {"mon-thu 00:00-24:00", "sat 08:00-18:00"}, {"tue-sat 07:00-23:00"}, {"mon-sat 07:30-22:00"}};
    if (person.stuck) {
        json["available"] = {"mon-fri 08:45-13:45"};  // no whole working day fits
        person.free = false;
    } else if (draw.chance(task.options.restricted) && person.track != Track::school) {
        json["available"] = draw.pick(times);
        person.free = false;
    }
}

void add_appointments(Subject& subject, const Task& task) {
    auto& [person, number, json, draw] = subject;
    static const Texts own_jobs{"sat 08:00-12:00", "sun 09:00-13:00", "fri 17:00-21:00"};
    if (person.track == Track::school) return;
    const std::size_t village = task.people.households[person.household].village;
    const std::string& centre = task.region.health_centres[village / villages_per_school];
    const std::string day = draw.pick(std::array<std::string, 5>{"mon", "tue", "wed", "thu", "fri"});
    if (number % 12 == 2) json["appointments"]["behandeling"] = {{"time", day + " 10:00-11:00"}, {"location", centre}};
    if (number % 15 == 7) json["appointments"]["klantmanager"] = {{"time", day + " 13:30-14:00"}};
    if (number % 17 == 5) json["appointments"]["bijbaan"] = {{"time", draw.pick(own_jobs)}, {"location", centre}, {"counts", true}};
    if (json.contains("appointments")) person.free = false;
}

void add_learning(Subject& subject) {
    auto& [person, number, json, draw] = subject;
    if (person.route == "z" && !person.knm) json["learning"]["knm"] = false;
    if (person.map) json["learning"]["map"] = {{"min_hours", 3}};
    if (person.route.empty()) json["learning"]["nt2"] = {{"min_hours", 6}};
}

/// Those of `wished` that some placement has; nobody wishes what is not there.
Texts present(const Texts& wished, const Supply& supply) {
    Texts there;
    std::ranges::copy_if(wished, std::back_inserter(there), [&](const auto sector) { return supply.sectors.contains(sector); });
    return there;
}

void add_work(Subject& subject, const Supply& supply) {
    auto& [person, number, json, draw] = subject;
    static const std::vector<Texts> sectors{
        {"glastuinbouw", "logistiek", "groen"}, {"zorg", "horeca", "detailhandel"}, {"logistiek", "schoonmaak", "horeca", "zorg"}};
    static const std::vector<Texts> kinds{{"paid", "trial_placement", "learn_work", "work_experience"},
                                          {"work_experience", "participation", "volunteer"}};
    if (person.work_days == 0 && person.track != Track::school) json["work"] = false;
    if (person.work_days == 0) return;
    if (person.work_days == 1) json["work"]["days"] = {{"min", 1}, {"max", 2}};
    if (person.work_days == 3) json["work"]["days"] = {{"min", 3}, {"max", 3}};
    if (number % 9 == 4) json["work"]["hours"] = {{"min", 8}, {"max", 20.5}};
    const Texts wished = number % 6 == 2 ? present(draw.pick(sectors), supply) : Texts{};
    if (!wished.empty())
        json["work"]["sectors"] = wished;
    else if (number % 8 == 5)
        json["work"]["kinds"] = draw.pick(kinds);
}

void add_person_basics(Subject& subject, const HouseholdDraft& household) {
    auto& [person, number, json, draw] = subject;
    json["household"] = household.id;
    if (!person.route.empty()) json["route"] = person.route;
    json["level"] = person.level;
    if (number % 20 == 9) json["weight"] = 2;
    if (draw.chance(25)) json["tags"].push_back("jonger-dan-27");
    if (household.family == Family::single_parent) json["tags"].push_back("alleenstaande-ouder");
    const int mode = draw.below(100);
    if (number % 16 == 12 && person.track != Track::school)
        json["travel"] = {{"mode", "walk"}, {"max_trip", 60}};
    else if (mode < 20 || (mode < 50 && person.track == Track::school))
        json["travel"] = {{"mode", "transit"}, {"max_trip", 60}};
    else if (mode < 32)
        json["travel"] = {{"mode", "car"}, {"max_trip", 30}};
    else if (mode < 50)
        json["travel"]["max_trip"] = 30;
}

void add_load_and_wishes(Subject& subject, const Supply& supply) {
    auto& [person, number, json, draw] = subject;
    if (number % 11 == 3) json["max_hours_day"] = 9;
    if (number % 8 == 1) json["max_hours_week"] = draw.between(24, 36);
    if (number % 10 == 6) json["max_load_week"] = 34;
    if (number % 7 == 0) json["prefers"]["avoid"] = {draw.chance(50) ? "mon-fri 17:00-24:00" : "fri 12:00-18:00"};
    const Texts preferred = number % 6 == 5 ? present({draw.chance(50) ? "glastuinbouw" : "zorg"}, supply) : Texts{};
    if (!preferred.empty()) json["prefers"]["sectors"] = preferred;
}

void add_trajectory(Subject& subject) {
    auto& [person, number, json, draw] = subject;
    if (number % 5 == 4) return;
    json["trajectory"]["start"] = date_months_before_start(draw.between(1, 14), draw.between(1, 28));
    if (number % 5 == 1) json["trajectory"]["done"]["taal"] = draw.between(20, 200);
    if (number % 5 == 2) json["trajectory"]["totals"]["taal"] = 50 * draw.between(9, 15);
    if (number % 25 == 3) json["trajectory"]["deadline"] = "2029-06-30";
}

/// Some have a promise or a present week, and who chooses among few places has them near: people whose week nothing
/// else narrows, so that the choice can be kept.
void add_choices(Subject& subject, int turn, const Task& task, const Supply& supply) {
    auto& [person, number, json, draw] = subject;
    const std::size_t village = task.people.households[person.household].village;
    const bool any_work = !json.contains("work") || (!json["work"].contains("sectors") && !json["work"].contains("kinds"));
    const Site* site = any_work ? supply.site_near(task.region.villages[village].at, draw) : nullptr;
    const std::string* group = supply.group_for(village / villages_per_school, person.track, draw);
    switch (turn % 12) {
        case 1:
            if (group != nullptr) json["fixed"]["learning"]["nt2"] = *group;
            break;
        case 3:
            if (site != nullptr) json["fixed"]["work"][site->placement] = Json::array();
            break;
        case 0:
        case 7:
            if (group != nullptr) json["current"]["learning"]["nt2"] = *group;
            if (site != nullptr) json["current"]["work"][site->placement] = Json::array();
            break;
        case 5:
            if (site != nullptr) json["current"]["work"][site->placement] = site->two_shifts;
            break;
        case 2:
            json["work"]["placements"] = {(site != nullptr ? *site : supply.sites.front()).placement};
            break;
        default:
            break;
    }
}

/// One pupil has a weekly talk at a place that stands on no map: its travel times are given.
void add_unmapped_talk(const Task& task, const Supply& supply, Json& scenario) {
    if (supply.school_groups.empty()) return;
    const auto pupil = std::ranges::find(task.people.persons, Track::school, &Person::track);
    const HouseholdDraft& household = task.people.households[pupil->household];
    const auto& [group, school] = supply.school_groups[household.village / villages_per_school % supply.school_groups.size()];
    Json& json = nth(scenario["participants"], static_cast<std::size_t>(pupil - task.people.persons.begin()));
    json["appointments"] = {{"wijkteam", {{"time", "fri 15:30-16:30"}, {"location", "wijkteam"}}}};
    json["learning"]["onderwijs"]["groups"] = {group};
    json["travel"] = {{"mode", "bike"}};
    append(scenario["locations"], "wijkteam", {{"name", "Wijkteam"}});
    append(scenario["travel"], "wijkteam-huis", {{"between", {"wijkteam", household.home}}, {"mode", "bike"}, {"minutes", 10}});
    append(scenario["travel"], "wijkteam-school", {{"between", {"wijkteam", school}}, {"mode", "bike"}, {"minutes", 15}});
}

}  // namespace

void add_people(const Task& task, const Supply& supply, Draw& draw, Json& scenario) {
    for (const HouseholdDraft& household : task.people.households)
        append(scenario["households"], household.id, make_household(household, draw));
    int free_workers = 0;
    for (std::size_t number = 0; number < task.people.persons.size(); ++number) {
        Subject subject{task.people.persons[number], number, {}, draw};
        add_person_basics(subject, task.people.households[subject.person.household]);
        add_limits(subject, task);
        add_appointments(subject, task);
        add_learning(subject);
        add_work(subject, supply);
        add_load_and_wishes(subject, supply);
        add_trajectory(subject);
        if (subject.person.free && subject.person.work_days > 0) add_choices(subject, free_workers++, task, supply);
        append(scenario["participants"], subject.person.id, std::move(subject.json));
    }
    add_unmapped_talk(task, supply, scenario);
}

}  // namespace duaal::io::generated
