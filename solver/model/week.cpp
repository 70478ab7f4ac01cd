#include "solver/model/week.hpp"

#include <algorithm>

namespace duaal::model {

using namespace domain;

namespace {

LocationIndex home_of(const Scenario& scenario, ParticipantIndex participant) {
    return scenario.households()[scenario.participants()[participant].household].home;
}

Item make_item(const Interval& time, LocationIndex home, std::optional<LocationIndex> place) {
    const int start = minute_of_day(time.start), end = minute_of_day(time.end);
    return {time.day, start, end, place.value_or(home), !place, false, end - start};
}

std::vector<Item> sessions(const Group& group, LocationIndex home) {
    std::vector<Item> items;
    for (const Interval& session : group.sessions) items.push_back(make_item(session, home, group.location));
    return items;
}

Item make_shift(const Placement& placement, const Shift& shift) {
    Item item = make_item(shift.time, placement.location, placement.location);
    item.work = true;
    item.hours = shift.hours().count();
    return item;
}

}  // namespace

Week::Week(const Scenario& scenario, ParticipantIndex participant)
    : scenario_(&scenario),
      index_(participant),
      home_(home_of(scenario, participant)),
      options_(scenario.participants()[participant].learning.size() + 1 + days_in_week, std::vector<Option>(1)),
      appointments_(appointments_of(scenario, participant)) {
    add_groups();
    add_placements();
}

void Week::add_groups() {
    for (std::size_t module = 0; module < modules(); ++module)
        for (const GroupIndex g : scenario_->groups().indices()) {
            const Group& group = scenario_->groups()[g];
            options_[module].push_back({g.value, 0, 0, group.self_study, sessions(group, home_)});
        }
}

void Week::add_placements() {
    for (const PlacementIndex p : scenario_->placements().indices()) {
        const Placement& place = scenario_->placements()[p];
        options_[placement()].push_back({0, p.value, 0, Minutes{0}, {}});
        for (const ShiftIndex s : place.shifts.indices()) {
            const Shift& shift = place.shifts[s];
            options_[shift_on(shift.time.day)].push_back({0, p.value, s.value, Minutes{0}, {make_shift(place, shift)}});
        }
    }
}

Week Week::restricted_to(const std::vector<std::vector<bool>>& keep) const {
    Week week = *this;
    for (std::size_t i = 0; i < options_.size(); ++i) {
        week.options_[i].resize(1);
        for (std::size_t v = 1; v < options_[i].size(); ++v)
            if (keep[i][v]) week.options_[i].push_back(options_[i][v]);
    }
    return week;
}

int Week::travel(LocationIndex from, LocationIndex to) const {
    if (from == to) return 0;
    const auto [low, high] = std::minmax(from.value, to.value);
    const std::uint64_t key = std::uint64_t{low} << 32U | high;
    const auto [found, added] = distances_.try_emplace(key, 0);
    if (added) found->second = scenario_->travel(from, to, participant().mode).count();
    return found->second;
}

std::optional<Span> Week::away(const Item& item) const {
    if (item.at_home) return std::nullopt;
    const int minutes = trip(item);
    return Span{std::max(minute_of_day(midnight), item.start - minutes), std::min(minute_of_day(end_of_day), item.end + minutes)};
}

Timetable Week::timetable(const std::vector<int>& values) const {
    Timetable week;
    const auto chosen = [&](std::size_t i) -> const Option& { return options_[i][static_cast<std::size_t>(values[i])]; };
    for (std::size_t module = 0; module < modules(); ++module)
        if (values[module] != 0) week.learning.push_back({participant().learning[module].module, GroupIndex{chosen(module).group}});
    std::sort(week.learning.begin(), week.learning.end());
    if (values[placement()] == 0) return week;
    WorkChoice work{PlacementIndex{chosen(placement()).placement}, {}};
    for (const Day day : all_days)
        if (values[shift_on(day)] != 0) work.shifts.push_back(ShiftIndex{chosen(shift_on(day)).shift});
    std::sort(work.shifts.begin(), work.shifts.end());
    week.work.push_back(std::move(work));
    return week;
}

std::vector<Item> items_of(const Scenario& scenario, ParticipantIndex participant, const Timetable& week) {
    std::vector<Item> items;
    for (const Lesson& lesson : week.learning)
        for (const Item& item : sessions(scenario.groups()[lesson.group], home_of(scenario, participant))) items.push_back(item);
    for (const WorkChoice& work : week.work) {
        const Placement& placement = scenario.placements()[work.placement];
        for (const ShiftIndex shift : work.shifts) items.push_back(make_shift(placement, placement.shifts[shift]));
    }
    return items;
}

std::vector<Item> appointments_of(const Scenario& scenario, ParticipantIndex participant) {
    std::vector<Item> items;
    for (const Appointment& appointment : scenario.participants()[participant].appointments)
        for (const Interval& time : appointment.times) {
            Item item = make_item(time, home_of(scenario, participant), appointment.location);
            item.work = appointment.counts;
            if (!appointment.counts) item.hours = 0;
            items.push_back(item);
        }
    return items;
}

}  // namespace duaal::model
