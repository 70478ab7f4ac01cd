#include "solver/domain/change.hpp"

#include <algorithm>
#include <stdexcept>

namespace duaal::domain {

namespace {

struct Apply {
    ScenarioData& data;

    void operator()(const change::Sessions& c) const { data.groups[c.group].sessions = c.sessions; }
    void operator()(const change::Seats& c) const { data.groups[c.group].capacity = c.seats; }
    void operator()(const change::GroupMinimum& c) const { data.groups[c.group].min_size = c.least; }
    void operator()(const change::Positions& c) const { data.placements[c.placement].shifts[c.shift].positions = c.positions; }
    void operator()(const change::PlacementMaximum& c) const { data.placements[c.placement].max_participants = c.most; }
    void operator()(const change::PlacementMinimum& c) const { data.placements[c.placement].min_participants = c.least; }
    void operator()(const change::Places& c) const { data.childcare[c.childcare].slots[c.slot].places = c.places; }
    void operator()(const change::NewSlot& c) const;
    void operator()(const change::MaxCareTrip& c) const { data.policy.max_care_trip = c.trip; }
    void operator()(const change::MaxTrip& c) const { person(c).max_trip = c.trip; }
    void operator()(const change::MaxHoursDay& c) const { person(c).max_hours_day = c.hours; }
    void operator()(const change::MaxHoursWeek& c) const { person(c).max_hours_week = c.hours; }
    void operator()(const change::MaxLoadWeek& c) const { person(c).max_load_week = c.load; }
    void operator()(const change::LeastWorkDays& c) const { work_of(person(c)).min_days = c.days; }
    void operator()(const change::LeastWorkHours& c) const { work_of(person(c)).min_hours = c.hours; }
    void operator()(const change::MoreAvailable& c) const {
        Intervals& available = person(c).available;
        available.insert(std::ranges::upper_bound(available, c.time), c.time);
    }
    void operator()(const change::AppointmentDropped& c) const {
        auto& appointments = person(c).appointments;
        appointments.erase(appointments.begin() + c.appointment);
    }
    void operator()(const change::LevelOf& c) const { person(c).level = c.level; }
    void operator()(const change::Pinned& c) const;

private:
    template <class OfPerson>
    [[nodiscard]] Participant& person(const OfPerson& change) const {
        return data.participants[change.participant];
    }

    static WorkWish& work_of(Participant& participant) {
        if (!participant.work) throw std::invalid_argument("work of somebody who wants none");
        return *participant.work;
    }
};

/// Slots stand in order of their ids.
void Apply::operator()(const change::NewSlot& c) const {
    Table<SlotIndex, Slot>& slots = data.childcare[c.childcare].slots;
    std::vector<Slot> rows(slots.begin(), slots.end());
    rows.insert(std::ranges::lower_bound(rows, c.slot.id, {}, &Slot::id), c.slot);
    slots = Table<SlotIndex, Slot>(std::move(rows));
}

void Apply::operator()(const change::Pinned& c) const {
    person(c).fixed = PartialTimetable{c.week.learning, std::nullopt, false};
    if (!c.week.work.empty()) person(c).fixed->work = c.week.work.front();
}

}  // namespace

Scenario changed(const Scenario& scenario, const Change& change) {
    ScenarioData data = scenario.data();
    std::visit(Apply{data}, change);
    return Scenario(std::move(data));
}

Scenario changed(Scenario scenario, const std::vector<Change>& changes) {
    for (const Change& change : changes) scenario = changed(scenario, change);
    return scenario;
}

}  // namespace duaal::domain
