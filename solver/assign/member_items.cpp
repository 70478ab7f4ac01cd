#include "solver/assign/member_items.hpp"

#include <algorithm>

namespace duaal::assign {

using namespace domain;

MemberItems::MemberItems(const Scenario& scenario, const WeekTable& weeks, ParticipantIndex p)
    : participant_(&scenario.participants()[p]), home_(scenario.households()[participant_->household].home), appointments_(days_in_week) {
    for (std::uint32_t at = weeks.begin(p); at < weeks.end(p); ++at) {
        const Week& week = weeks[at];
        for (const Lesson& lesson : weeks.lessons(week)) {
            const auto [found, fresh] = of_group_.try_emplace(lesson.group);
            if (!fresh) continue;
            const Group& group = scenario.groups()[lesson.group];
            for (const Interval& session : group.sessions) found->second.push_back(add(scenario, session, group.location));
        }
        for (const ShiftIndex shift : weeks.shifts(week)) {
            const auto [found, fresh] = of_shift_.try_emplace({week.placement, shift});
            if (!fresh) continue;
            const Placement& placement = scenario.placements()[week.placement];
            found->second = add(scenario, placement.shifts[shift].time, placement.location);
        }
    }
    note_together(weeks, p);
    for (const Appointment& appointment : participant_->appointments)
        if (appointment.location)
            for (const Interval& time : appointment.times)
                appointments_[static_cast<std::size_t>(index_of(time.day))].push_back(away(scenario, time, *appointment.location));
}

void MemberItems::note_together(const WeekTable& weeks, ParticipantIndex p) {
    together_.assign(items_.size() * items_.size(), false);
    for (std::uint32_t at = weeks.begin(p); at < weeks.end(p); ++at) {
        const std::vector<ItemNumber> items = of(weeks, weeks[at]);
        for (const ItemNumber a : items)
            for (const ItemNumber b : items) together_[a * items_.size() + b] = true;
    }
}

Span MemberItems::away(const Scenario& scenario, const Interval& time, LocationIndex place) const {
    const int trip = scenario.travel(home_, place, participant_->mode).count();
    const Span span = span_of(time);
    return {std::max(0, span.start - trip), std::min(minute_of_day(end_of_day), span.end + trip)};
}

ItemNumber MemberItems::add(const Scenario& scenario, const Interval& time, std::optional<LocationIndex> place) {
    const auto number = static_cast<ItemNumber>(items_.size());
    const auto [found, fresh] = number_.try_emplace({time, place}, number);
    if (fresh)
        items_.push_back({index_of(time.day), span_of(time), !place, place.value_or(home_), place ? away(scenario, time, *place) : Span{}});
    return found->second;
}

std::vector<ItemNumber> MemberItems::of(const WeekTable& weeks, const Week& week) const {
    std::vector<ItemNumber> out;
    for (const Lesson& lesson : weeks.lessons(week)) {
        const auto& sessions = of_group_.at(lesson.group);
        out.insert(out.end(), sessions.begin(), sessions.end());
    }
    for (const ShiftIndex shift : weeks.shifts(week)) out.push_back(of_shift_.at({week.placement, shift}));
    return out;
}

}  // namespace duaal::assign
