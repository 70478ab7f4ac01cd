#include "io/report/plan/roster.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>

#include "io/report/words/words.hpp"
#include "io/text/times.hpp"
#include "solver/check/score.hpp"

namespace duaal::io {

using namespace domain;
using Json = nlohmann::ordered_json;

namespace {

/// "b1-ma Mon,Wed"
Text on_days(const Text& what, const std::set<Day>& days) {
    std::vector<Text> names;
    for (const Day day : days) names.push_back(short_day(day));
    return Text::list({what, Text::list(names, ",")}, " ");
}

Text or_dash(const std::vector<Text>& parts) { return parts.empty() ? Text::ready("-") : Text::list(parts, "; "); }

Text lessons(const Scenario& scenario, const Timetable& timetable) {
    std::vector<Text> parts;
    for (const Lesson& lesson : timetable.learning) {
        std::set<Day> days;
        for (const Interval& session : scenario.groups()[lesson.group].sessions) days.insert(session.day);
        parts.push_back(on_days(Text::verbatim(scenario.groups()[lesson.group].id), days));
    }
    return or_dash(parts);
}

Text work(const Scenario& scenario, const Timetable& timetable) {
    std::vector<Text> parts;
    for (const WorkChoice& choice : timetable.work) {
        std::set<Day> days;
        for (const ShiftIndex shift : choice.shifts) days.insert(scenario.placements()[choice.placement].shifts[shift].time.day);
        parts.push_back(on_days(Text::verbatim(scenario.placements()[choice.placement].id), days));
    }
    return or_dash(parts);
}

Text childcare(const Scenario& scenario, const Plan& plan, HouseholdIndex household) {
    std::vector<Text> parts;
    for (const ChildIndex child : plan.care[household].indices())
        for (const CareChoice& choice : plan.care[household][child]) {
            std::set<Day> days;
            for (const SlotIndex slot : choice.slots) days.insert(scenario.childcare()[choice.childcare].slots[slot].time.day);
            const std::string& id = scenario.households()[household].children[child].id;
            parts.push_back(on_days(tr("{1}: {2}", id, scenario.childcare()[choice.childcare].id), days));
        }
    return or_dash(parts);
}

Json time_json(const Interval& time) {
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

Document roster(const Scenario& scenario, const Plan& plan, const std::vector<ParticipantIndex>& people) {
    Document roster;
    if (people.empty()) {
        roster.line(tr("nobody"));
        return roster;
    }
    DataTable table{
        {words(tr("Who")), words(tr("status")), words(tr("lessons")), words(tr("work")), words(tr("childcare")), numbers(tr("cost"))}};
    for (const ParticipantIndex p : people) {
        const Timetable& timetable = plan.timetables[p];
        const Participant& person = scenario.participants()[p];
        const Status status = check::status_of(scenario, p, timetable);
        table.add({person.id, status_word(status).painted(status_paint(status)), lessons(scenario, timetable), work(scenario, timetable),
                   childcare(scenario, plan, person.household), check::cost_of(scenario, p, timetable)});
    }
    roster.add(table);
    return roster;
}

Json person_json(const Scenario& scenario, const Plan& plan, ParticipantIndex participant) {
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
