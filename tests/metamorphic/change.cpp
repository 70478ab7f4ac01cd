#include "tests/metamorphic/change.hpp"

#include <boost/date_time/gregorian/gregorian.hpp>
#include <functional>
#include <nlohmann/json.hpp>
#include <regex>
#include <set>
#include <vector>

namespace duaal::test {

using nlohmann::json;

namespace {

/// The same with every key and every text as `change` makes it.
json rewritten(const json& value, const std::function<std::string(const std::string&)>& change) {
    if (value.is_string()) return change(value.get<std::string>());
    if (value.is_array()) {
        json out = json::array();
        for (const json& one : value) out.push_back(rewritten(one, change));
        return out;
    }
    if (!value.is_object()) return value;
    json out = json::object();
    for (const auto& [key, one] : value.items()) out[change(key)] = rewritten(one, change);
    return out;
}

void add_keys(const json& table, std::vector<std::string>& ids) {
    for (const auto& [key, value] : table.items()) ids.push_back(key);
}

void add_texts(const json& value, std::multiset<std::string>& texts) {
    if (value.is_string()) texts.insert(value.get<std::string>());
    if (value.is_structured())
        for (const json& one : value) add_texts(one, texts);
}

}  // namespace

json renamed(const json& scenario, const std::map<std::string, std::string>& names) {
    return rewritten(scenario, [&](const std::string& text) {
        const auto name = names.find(text);
        return name == names.end() ? text : name->second;
    });
}

std::map<std::string, std::string> shuffled_names(const json& scenario, Dice& dice) {
    std::vector<std::string> ids{"nt2", "knm", "map", "jong", "vrouw", "niemand", "glastuinbouw", "zorg", "horeca"};
    for (const char* table : {"locations", "providers", "groups", "placements", "childcare", "households", "participants", "routes"})
        add_keys(scenario[table], ids);
    for (const json& placement : scenario["placements"]) add_keys(placement["shifts"], ids);
    for (const json& childcare : scenario["childcare"]) add_keys(childcare["slots"], ids);
    for (const json& household : scenario["households"])
        if (household.contains("children")) add_keys(household["children"], ids);
    std::vector<std::string> fresh;
    for (std::size_t i = 0; i < ids.size(); ++i) fresh.push_back("x" + std::to_string(i));
    dice.shuffle(fresh);
    std::map<std::string, std::string> names;
    for (std::size_t i = 0; i < ids.size(); ++i) names[ids[i]] = fresh[i];
    return names;
}

json shifted(const json& scenario, int days) {
    static const std::regex date("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    return rewritten(scenario, [&](const std::string& text) {
        if (!std::regex_match(text, date)) return text;
        return to_iso_extended_string(boost::gregorian::from_simple_string(text) + boost::gregorian::days(days));
    });
}

json split(const json& scenario) {
    std::multiset<std::string> texts;
    add_texts(scenario, texts);
    json out = scenario;
    for (const auto& [id, group] : scenario["groups"].items()) {
        const int capacity = group["capacity"].get<int>();
        if (texts.contains(id) || capacity < 2 || group.value("min_size", 1) > 1) continue;
        out["groups"][id]["capacity"] = 1;
        out["groups"]["half-of-" + id] = group;
        out["groups"]["half-of-" + id]["capacity"] = capacity - 1;
    }
    for (const auto& [id, childcare] : scenario["childcare"].items()) {
        if (childcare.value("min_slots", 1) > 1) continue;
        json& half = out["childcare"]["half-of-" + id] = childcare;
        for (const auto& [slot, row] : childcare["slots"].items()) {
            const int places = row["places"].get<int>();
            out["childcare"][id]["slots"][slot]["places"] = places / 2;
            half["slots"][slot]["places"] = places - places / 2;
        }
    }
    return out;
}

json with_useless_supply(const json& scenario) {
    json out = scenario;
    out["groups"]["a-group"] = {{"provider", "aanbieder"}, {"module", "zwemmen"}, {"capacity", 9}, {"sessions", {"mon 09:00-12:00"}}};
    out["placements"]["a-placement"] = {{"employer", "weg"},
                                        {"kind", "paid"},
                                        {"location", "l-work-1"},
                                        {"until", "2026-09-08"},
                                        {"shifts", {{"early", {{"time", "mon 08:00-12:00"}, {"positions", 9}, {"needed", 9}}}}}};
    out["childcare"]["a-childcare"] = {{"kind", "daycare"},
                                       {"ages", {{"min_months", 1000}, {"max_months", 1200}}},
                                       {"slots", {{"early", {{"time", "mon 07:00-18:00"}, {"places", 9}}}}}};
    return out;
}

json with_planted(json scenario, const domain::Scenario& read, const domain::Plan& plan) {
    for (const domain::ParticipantIndex p : read.participants().indices()) {
        const domain::Timetable& timetable = plan.timetables[p];
        json fixed = json::object();
        for (const domain::Lesson& lesson : timetable.learning)
            fixed["learning"][read.modules()[lesson.module]] = read.groups()[lesson.group].id;
        for (const domain::WorkChoice& work : timetable.work) {
            const domain::Placement& placement = read.placements()[work.placement];
            json& shifts = fixed["work"][placement.id] = json::array();
            for (const domain::ShiftIndex shift : work.shifts) shifts.push_back(placement.shifts[shift].id);
        }
        if (!fixed.empty()) scenario["participants"][read.participants()[p].id]["fixed"] = std::move(fixed);
    }
    return scenario;
}

}  // namespace duaal::test
