#include "io/report/week/supply_week.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "io/text/times.hpp"

namespace duaal::io {

using namespace domain;

namespace {

/// Rows of shifts or slots, in order of their ids.
template <class Rows, class Offered>
std::vector<SupplyRow> rows_of(const Rows& rows, Offered offered) {
    std::vector<SupplyRow> week;
    for (const auto& row : rows) week.push_back({row.id, row.time, row.*offered, {}});
    return week;
}

std::vector<SupplyRow> by_time(std::vector<SupplyRow> week) {
    std::ranges::stable_sort(week, {}, &SupplyRow::time);
    return week;
}

}  // namespace

std::vector<SupplyRow> week_of(const Scenario& scenario, const Plan& plan, GroupIndex group) {
    std::vector<std::string> who;
    for (const ParticipantIndex p : scenario.participants().indices())
        for (const Lesson& lesson : plan.timetables[p].learning)
            if (lesson.group == group) who.push_back(scenario.participants()[p].id);
    std::vector<SupplyRow> week;
    for (const Interval& session : scenario.groups()[group].sessions) week.push_back({{}, session, scenario.groups()[group].capacity, who});
    return week;
}

std::vector<SupplyRow> week_of(const Scenario& scenario, const Plan& plan, PlacementIndex placement) {
    std::vector<SupplyRow> week = rows_of(scenario.placements()[placement].shifts, &Shift::positions);
    for (const ParticipantIndex p : scenario.participants().indices())
        for (const WorkChoice& choice : plan.timetables[p].work) {
            if (choice.placement != placement) continue;
            for (const ShiftIndex shift : choice.shifts) week[shift.value].who.push_back(scenario.participants()[p].id);
        }
    return by_time(std::move(week));
}

std::vector<SupplyRow> week_of(const Scenario& scenario, const Plan& plan, ChildcareIndex childcare) {
    std::vector<SupplyRow> week = rows_of(scenario.childcare()[childcare].slots, &Slot::places);
    for (const HouseholdIndex h : scenario.households().indices())
        for (const ChildIndex child : plan.care[h].indices())
            for (const CareChoice& choice : plan.care[h][child]) {
                if (choice.childcare != childcare) continue;
                const Household& household = scenario.households()[h];
                for (const SlotIndex slot : choice.slots) week[slot.value].who.push_back(household.id + "/" + household.children[child].id);
            }
    return by_time(std::move(week));
}

DataTable supply_week(const std::vector<SupplyRow>& rows) {
    DataTable table{{words(tr("day")), words(tr("time")), numbers(tr("taken")), numbers(tr("free")), words(tr("who"))}};
    for (const SupplyRow& row : rows) {
        std::vector<Text> who;
        for (const std::string& one : row.who) who.push_back(Text::verbatim(one));
        table.add({Weekday{row.time.day}, Times{row.time}, row.who.size(), row.free(), who.empty() ? Text::ready("-") : Text::list(who)});
    }
    return table;
}

nlohmann::ordered_json supply_week_json(const std::vector<SupplyRow>& rows) {
    auto week = nlohmann::ordered_json::array();
    for (const SupplyRow& row : rows) {
        week.push_back({{"day", name(row.time.day, day_names)},
                        {"from", clock_text(row.time.start)},
                        {"until", clock_text(row.time.end)},
                        {"offered", row.offered},
                        {"taken", row.who.size()},
                        {"who", row.who}});
        if (!row.id.empty()) week.back()["id"] = row.id;
    }
    return week;
}

}  // namespace duaal::io
