#include "io/report/roster.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>

#include "io/report/columns.hpp"
#include "io/report/item_text.hpp"
#include "io/report/words.hpp"
#include "solver/check/score.hpp"

namespace duaal::io {

using namespace domain;

namespace {

std::string day_list(const std::set<Day>& days, Language language) {
    std::string list;
    for (const Day day : days) {
        if (!list.empty()) list += ',';
        list += short_day(day).in(language);
    }
    return list;
}

std::string joined(const std::vector<std::string>& parts) {
    std::string text;
    for (const std::string& part : parts) text += (text.empty() ? "" : "; ") + part;
    return text.empty() ? "-" : text;
}

std::string lessons(const Scenario& scenario, const Timetable& timetable, Language language) {
    std::vector<std::string> parts;
    for (const Lesson& lesson : timetable.learning) {
        std::set<Day> days;
        for (const Interval& session : scenario.groups()[lesson.group].sessions) days.insert(session.day);
        parts.push_back(scenario.groups()[lesson.group].id + " " + day_list(days, language));
    }
    return joined(parts);
}

std::string work(const Scenario& scenario, const Timetable& timetable, Language language) {
    std::vector<std::string> parts;
    for (const WorkChoice& choice : timetable.work) {
        std::set<Day> days;
        for (const ShiftIndex shift : choice.shifts) days.insert(scenario.placements()[choice.placement].shifts[shift].time.day);
        parts.push_back(scenario.placements()[choice.placement].id + " " + day_list(days, language));
    }
    return joined(parts);
}

std::string childcare(const Scenario& scenario, const Plan& plan, HouseholdIndex household, Language language) {
    std::vector<std::string> parts;
    for (const ChildIndex child : plan.care[household].indices())
        for (const CareChoice& choice : plan.care[household][child]) {
            std::set<Day> days;
            for (const SlotIndex slot : choice.slots) days.insert(scenario.childcare()[choice.childcare].slots[slot].time.day);
            parts.push_back(scenario.households()[household].children[child].id + ": " + scenario.childcare()[choice.childcare].id + " " +
                            day_list(days, language));
        }
    return joined(parts);
}

nlohmann::ordered_json time_json(const Interval& time) {
    return {{"day", day_names[static_cast<std::size_t>(index_of(time.day))]},
            {"from", clock_text(time.start)},
            {"until", clock_text(time.end)}};
}

}  // namespace

std::vector<ParticipantIndex> least_first(const Scenario& scenario, const Plan& plan) {
    std::vector<ParticipantIndex> everybody;
    for (const ParticipantIndex p : scenario.participants().indices()) everybody.push_back(p);
    std::stable_sort(everybody.begin(), everybody.end(), [&](ParticipantIndex a, ParticipantIndex b) {
        return check::status_of(scenario, a, plan.timetables[a]) < check::status_of(scenario, b, plan.timetables[b]);
    });
    return everybody;
}

void write_roster(std::ostream& out, const Scenario& scenario, const Plan& plan, const std::vector<ParticipantIndex>& people,
                  Language language) {
    Columns table(5, 6);
    table.add({tr("Who").in(language), tr("status").in(language), tr("lessons").in(language), tr("work").in(language),
               tr("childcare").in(language), tr("cost").in(language)});
    for (const ParticipantIndex p : people) {
        const Timetable& timetable = plan.timetables[p];
        const Participant& person = scenario.participants()[p];
        const Status status = check::status_of(scenario, p, timetable);
        table.add({person.id,
                   {status_word(status).in(language), status_paint(status)},
                   lessons(scenario, timetable, language),
                   work(scenario, timetable, language),
                   childcare(scenario, plan, person.household, language),
                   std::to_string(check::cost_of(scenario, p, timetable))});
    }
    table.write(out);
}

nlohmann::ordered_json person_json(const Scenario& scenario, const Plan& plan, ParticipantIndex participant) {
    using Json = nlohmann::ordered_json;
    const Participant& person = scenario.participants()[participant];
    const Timetable& timetable = plan.timetables[participant];
    Json learning = Json::array(), placements = Json::array(), children = Json::array();
    for (const Lesson& lesson : timetable.learning) {
        Json sessions = Json::array();
        for (const Interval& session : scenario.groups()[lesson.group].sessions) sessions.push_back(time_json(session));
        learning.push_back(
            {{"module", scenario.modules()[lesson.module]}, {"group", scenario.groups()[lesson.group].id}, {"sessions", sessions}});
    }
    for (const WorkChoice& choice : timetable.work) {
        const Placement& placement = scenario.placements()[choice.placement];
        Json shifts = Json::array();
        for (const ShiftIndex shift : choice.shifts) {
            Json row{{"shift", placement.shifts[shift].id}};
            row.update(time_json(placement.shifts[shift].time));
            shifts.push_back(row);
        }
        placements.push_back({{"placement", placement.id}, {"employer", placement.employer}, {"shifts", shifts}});
    }
    for (const ChildIndex child : plan.care[person.household].indices())
        for (const CareChoice& choice : plan.care[person.household][child]) {
            const Childcare& place = scenario.childcare()[choice.childcare];
            Json slots = Json::array();
            for (const SlotIndex slot : choice.slots) {
                Json row{{"slot", place.slots[slot].id}};
                row.update(time_json(place.slots[slot].time));
                slots.push_back(row);
            }
            children.push_back(
                {{"child", scenario.households()[person.household].children[child].id}, {"childcare", place.id}, {"slots", slots}});
        }
    return {{"participant", person.id},
            {"household", scenario.households()[person.household].id},
            {"route", person.route ? Json(scenario.routes()[*person.route].id) : Json()},
            {"status", name(check::status_of(scenario, participant, timetable), status_names)},
            {"cost", check::cost_of(scenario, participant, timetable)},
            {"learning", learning},
            {"work", placements},
            {"childcare", children}};
}

}  // namespace duaal::io
