#include "solver/check/week.hpp"

#include <algorithm>
#include <tuple>

namespace duaal::check {

using namespace domain;

Items on_day(const Items& items, Day day) {
    Items found;
    std::ranges::copy_if(items, std::back_inserter(found), [day](const Item& item) { return item.day() == day; });
    std::ranges::stable_sort(found, {}, [](const Item& item) { return std::tuple(item.time().start, item.time().end); });
    return found;
}

Week::Week(const Scenario& scenario_, ParticipantIndex index_, const Timetable& chosen)
    : scenario(scenario_), index(index_), participant(scenario_.participants()[index_]) {
    for (const Lesson& lesson : chosen.learning) add_lesson(lesson);
    for (const WorkChoice& choice : chosen.work) add_work(choice);
    add_appointments();
}

void Week::add_lesson(const Lesson& lesson) {
    if (!scenario.modules().contains(lesson.module) || !scenario.groups().contains(lesson.group)) {
        unknown = true;
        return;
    }
    timetable.learning.push_back(lesson);
    const Group& group = scenario.groups()[lesson.group];
    for (const Interval& session : group.sessions) {
        Item item{.name = {SessionName{lesson.module, lesson.group}, session}, .place = {}, .hours = length(session)};
        item.at_home = !group.location;
        item.place = group.location.value_or(scenario.households()[participant.household].home);
        items.push_back(item);
    }
}

void Week::add_work(const WorkChoice& choice) {
    if (!scenario.placements().contains(choice.placement)) {
        unknown = true;
        return;
    }
    const Placement& placement = scenario.placements()[choice.placement];
    WorkChoice known{choice.placement, {}};
    for (const ShiftIndex index_of_shift : choice.shifts) {
        if (!placement.shifts.contains(index_of_shift)) {
            unknown = true;
            continue;
        }
        known.shifts.push_back(index_of_shift);
        const Shift& shift = placement.shifts[index_of_shift];
        items.push_back(
            {.name = {ShiftName{choice.placement, index_of_shift}, shift.time}, .place = placement.location, .hours = shift.hours()});
    }
    timetable.work.push_back(known);
}

void Week::add_appointments() {
    for (std::uint32_t i = 0; i < participant.appointments.size(); ++i) {
        const Appointment& appointment = participant.appointments[i];
        for (const Interval& time : appointment.times) {
            Item item{.name = {AppointmentName{i}, time}, .place = {}};
            item.at_home = !appointment.location;
            item.place = appointment.location.value_or(scenario.households()[participant.household].home);
            item.counts = appointment.counts;
            item.hours = appointment.counts ? length(time) : Minutes{0};
            appointments.push_back(item);
        }
    }
}

Minutes Week::trip(const Item& item) const {
    const LocationIndex home = scenario.households()[participant.household].home;
    return scenario.find_travel(home, item.place, participant.mode).value_or(Minutes{0});
}

Minutes Week::travel(const Item& from, const Item& to) const {
    return scenario.find_travel(from.place, to.place, participant.mode).value_or(Minutes{0});
}

std::optional<Interval> Week::away(const Item& item) const {
    if (item.at_home) return std::nullopt;
    const Minutes way = trip(item);
    return Interval{item.day(), std::max(midnight, item.time().start - way), std::min(end_of_day, item.time().end + way)};
}

Intervals Week::occupied() const {
    Intervals busy;
    for (const Item& item : items) busy.push_back(away(item).value_or(item.time()));
    for (const Item& appointment : appointments)
        if (const auto time = away(appointment)) busy.push_back(*time);
    return busy;
}

Items Week::counted() const {
    Items found = items;
    std::ranges::copy_if(appointments, std::back_inserter(found), &Item::counts);
    return found;
}

Minutes Week::hours() const {
    Minutes total{0};
    for (const Item& item : counted()) total += item.hours;
    return total;
}

Items Week::whole_day(Day day) const {
    Items all = items;
    all.insert(all.end(), appointments.begin(), appointments.end());
    return on_day(all, day);
}

}  // namespace duaal::check
