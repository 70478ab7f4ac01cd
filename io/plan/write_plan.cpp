#include "io/plan/write_plan.hpp"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

#include "io/privacy/redact.hpp"

namespace duaal::io {

using namespace domain;
using Json = nlohmann::ordered_json;

namespace {

/// Ascending by index, which is by id.
template <class T>
std::vector<T> sorted(std::vector<T> values) {
    std::ranges::sort(values);
    return values;
}

Json person_json(const Scenario& scenario, const Timetable& timetable, const check::StatedPerson& said) {
    Json person;
    person["status"] = name(said.status.value(), status_names);
    for (const Lesson& lesson : sorted(timetable.learning))
        person["learning"][scenario.modules()[lesson.module]] = scenario.groups()[lesson.group].id;
    for (const WorkChoice& choice : sorted(timetable.work)) {
        const Placement& placement = scenario.placements()[choice.placement];
        Json& shifts = person["work"][placement.id] = Json::array();
        for (const ShiftIndex shift : sorted(choice.shifts)) shifts.push_back(placement.shifts[shift].id);
    }
    person["cost"] = said.cost.value();
    return person;
}

Json child_json(const Scenario& scenario, const CareWeek& care) {
    Json child;
    for (const CareChoice& choice : sorted(care)) {
        const Childcare& childcare = scenario.childcare()[choice.childcare];
        Json& slots = child[childcare.id] = Json::array();
        for (const SlotIndex slot : sorted(choice.slots)) slots.push_back(childcare.slots[slot].id);
    }
    return child;
}

Json household_json(const Scenario& scenario, HouseholdIndex index, const HouseholdCare& care) {
    Json household;
    for (const ChildIndex child : care.indices())
        if (!care[child].empty()) household[scenario.households()[index].children[child].id] = child_json(scenario, care[child]);
    return household;
}

Json level_json(const check::StatedLevel& said) {
    Json terms, level;
    for (const ObjectiveLevel::Part& part : said.level.value().parts) terms[std::string(name(part.term, term_names))] = part.weight;
    level[said.level->maximised() ? "maximise" : "minimise"] = terms;
    level["value"] = said.value.value();
    level["bound"] = nullptr;
    if (said.bound && std::floor(*said.bound) == *said.bound)
        level["bound"] = static_cast<std::int64_t>(*said.bound);
    else if (said.bound)
        level["bound"] = *said.bound;
    return level;
}

/// One line, with a space after every colon and comma.
std::string line(const Json& value) {
    std::string text;
    bool quoted = false, escaped = false;
    for (const char c : value.dump()) {
        text += c;
        if (c == '"' && !escaped) quoted = !quoted;
        escaped = c == '\\' && !escaped;
        if (!quoted && (c == ':' || c == ',')) text += ' ';
    }
    return text;
}

std::string member(const std::string& key, const Json& value) { return Json(key).dump() + ": " + line(value); }

/// A line for each member, between brackets.
std::string lines(const std::vector<std::string>& members, const char* open, const char* close) {
    std::string text = open;
    for (const std::string& one : members) {
        text += &one == &members.front() ? "\n  " : ",\n  ";
        text += one;
    }
    if (!members.empty()) text += "\n ";
    return text + close;
}

Json search_json(const check::Stated& stated, const PlanOrigin& origin) {
    Json search;
    search["seconds"] = std::round(origin.seconds * 1000) / 1000;
    search["stopped"] = name(stated.stopped.value(), stopped_names);
    search["seed"] = origin.seed;
    search["threads"] = origin.threads;
    return search;
}

}  // namespace

std::string plan_text(const Scenario& scenario, const check::Stated& stated, const PlanOrigin& origin) {
    std::vector<std::string> levels, people, children;
    for (const check::StatedLevel& level : stated.levels.value()) levels.push_back(line(level_json(level)));
    for (const ParticipantIndex p : scenario.participants().indices())
        people.push_back(member(scenario.participants()[p].id, person_json(scenario, stated.plan.timetables[p], stated.people[p])));
    for (const HouseholdIndex h : scenario.households().indices()) {
        const Json household = household_json(scenario, h, stated.plan.care[h]);
        if (!household.empty()) children.push_back(member(scenario.households()[h].id, household));
    }
    std::string text = "{";
    text += member("format", "duaal-plan/1") + ",\n ";
    text += member("scenario", redacted(origin.scenario)) + ",\n ";
    text += member("scenario_sha256", stated.sha256.value()) + ",\n ";
    text += member("duaal", origin.duaal) + ",\n ";
    text += "\"objective\": " + lines(levels, "[", "]") + ",\n ";
    text += "\"participants\": " + lines(people, "{", "}") + ",\n ";
    text += "\"children\": " + lines(children, "{", "}") + ",\n ";
    text += member("search", search_json(stated, origin)) + "}\n";
    return text;
}

}  // namespace duaal::io
