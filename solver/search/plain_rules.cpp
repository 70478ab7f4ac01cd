#include "solver/search/plain_rules.hpp"

#include <algorithm>
#include <set>

namespace duaal::search::plain {

using namespace domain;

namespace {

bool runs(const Scenario& scenario, const Validity& valid) {
    const long slack = scenario.policy().valid_slack_days;
    if (valid.from && (*valid.from - scenario.period().from).days() > slack) return false;
    return !valid.until || (scenario.period().until - *valid.until).days() <= slack;
}

template <class T>
bool contains(const std::vector<T>& list, const T& value) {
    return std::find(list.begin(), list.end(), value) != list.end();
}

/// Every minute of `needed` is available.
bool is_available(const Participant& participant, const Interval& needed) {
    TimeOfDay at = needed.start;
    for (bool moved = true; moved && at < needed.end;) {
        moved = false;
        for (const Interval& free : participant.available)
            if (free.day == needed.day && free.start <= at && at < free.end) {
                at = free.end;
                moved = true;
            }
    }
    return at >= needed.end;
}

bool rested(const Policy& policy, const Event& evening, const Event& morning) {
    if (next(evening.time.day) != morning.time.day) return true;
    const Minutes rest = (end_of_day - evening.time.end) + (morning.time.start - midnight);
    if (rest < policy.rest_any) return false;
    return !evening.shift || !morning.shift || rest >= policy.rest;
}

bool pair_fits(const Scenario& scenario, const Participant& participant, const Event& a, const Event& b) {
    if (!a.item && !b.item) return true;
    if (a.time.day == b.time.day) {
        const Minutes travel = scenario.travel(a.place, b.place, participant.mode);
        if (a.time.end + travel > b.time.start && b.time.end + travel > a.time.start) return false;
    }
    if (!a.counts || !b.counts) return true;
    return rested(scenario.policy(), a, b) && rested(scenario.policy(), b, a);
}

bool hours_hold(const Participant& participant, const std::vector<Event>& events, Minutes self_study) {
    Minutes week{0};
    std::array<Minutes, days_in_week> day{};
    std::array<bool, days_in_week> has_item{};
    for (const Event& event : events) {
        week += event.hours;
        day[static_cast<std::size_t>(event.time.day)] += event.hours;
        if (event.item) has_item[static_cast<std::size_t>(event.time.day)] = true;
    }
    for (std::size_t d = 0; d < day.size(); ++d)
        if (has_item[d] && day[d] > participant.max_hours_day) return false;
    return week <= participant.max_hours_week && (!participant.max_load_week || week + self_study <= *participant.max_load_week);
}

bool work_holds(const Scenario& scenario, const Participant& participant, const WorkChoice& work) {
    const Placement& placement = scenario.placements()[work.placement];
    const WorkWish& wish = *participant.work;
    const int days = static_cast<int>(work.shifts.size());  // one a day
    Minutes hours{0};
    for (const ShiftIndex shift : work.shifts) hours += placement.shifts[shift].hours();
    const auto within = [](auto value, const auto& min, const auto& max) { return (!min || value >= *min) && (!max || value <= *max); };
    return within(days, wish.min_days, wish.max_days) && within(days, placement.min_days, placement.max_days) &&
           within(hours, wish.min_hours, wish.max_hours);
}

bool fixed_holds(const PartialTimetable& fixed, const Timetable& week) {
    for (const Lesson& lesson : fixed.learning)
        if (!contains(week.learning, lesson)) return false;
    if (!fixed.work) return true;
    if (week.work.empty() || week.work.front().placement != fixed.work->placement) return false;
    auto wanted = fixed.work->shifts, has = week.work.front().shifts;
    std::sort(wanted.begin(), wanted.end());
    std::sort(has.begin(), has.end());
    return wanted.empty() || wanted == has;
}

}  // namespace

bool may_follow(const Scenario& scenario, ParticipantIndex index, const Lesson& lesson) {
    const Participant& participant = scenario.participants()[index];
    const Group& group = scenario.groups()[lesson.group];
    if (group.module != lesson.module || !runs(scenario, group.valid)) return false;
    if (group.levels && (!participant.level || *participant.level < group.levels->min || *participant.level > group.levels->max))
        return false;
    Minutes taught{0};
    for (const Interval& session : group.sessions) taught += length(session);
    for (const LessonWish& wish : participant.learning)
        if (wish.module == lesson.module) return taught >= wish.min_hours && (!wish.groups || contains(*wish.groups, lesson.group));
    return false;
}

bool may_work_at(const Scenario& scenario, ParticipantIndex index, PlacementIndex at) {
    const Participant& participant = scenario.participants()[index];
    const Placement& placement = scenario.placements()[at];
    if (!participant.work || !runs(scenario, placement.valid)) return false;
    const WorkWish& wish = *participant.work;
    if (wish.kinds && !contains(*wish.kinds, placement.kind)) return false;
    if (wish.sectors && (!placement.sector || !contains(*wish.sectors, *placement.sector))) return false;
    if (wish.placements && !contains(*wish.placements, at)) return false;
    return !placement.min_level || (participant.level && *participant.level >= *placement.min_level);
}

bool events_fit(const Scenario& scenario, ParticipantIndex index, const std::vector<Event>& events) {
    const Participant& participant = scenario.participants()[index];
    const LocationIndex home = scenario.households()[participant.household].home;
    for (std::size_t i = 0; i < events.size(); ++i) {
        const Event& event = events[i];
        if (event.item && scenario.travel(home, event.place, participant.mode) > participant.max_trip) return false;
        if (event.item && !is_available(participant, door_to_door(scenario, index, event))) return false;
        for (std::size_t j = 0; j < i; ++j)
            if (!pair_fits(scenario, participant, event, events[j])) return false;
    }
    return true;
}

bool week_holds(const Scenario& scenario, ParticipantIndex index, const Timetable& week) {
    const Participant& participant = scenario.participants()[index];
    std::vector<Event> events = chosen_events(scenario, index, week);
    for (const Event& appointment : appointment_events(scenario, index)) events.push_back(appointment);
    std::set<Day> busy;
    for (const Event& event : events)
        if (event.counts) busy.insert(event.time.day);
    if (days_in_week - static_cast<int>(busy.size()) < scenario.policy().free_days) return false;
    Minutes self_study{0};
    for (const Lesson& lesson : week.learning) self_study += scenario.groups()[lesson.group].self_study;
    if (!hours_hold(participant, events, self_study)) return false;
    if (!week.work.empty() && !work_holds(scenario, participant, week.work.front())) return false;
    return !participant.fixed || fixed_holds(*participant.fixed, week);
}

Status status_of(const Participant& participant, const Timetable& week) {
    if (week.empty()) return Status::none;
    const auto missed = [&](const LessonWish& wish) {
        return !wish.optional &&
               std::none_of(week.learning.begin(), week.learning.end(), [&](const Lesson& l) { return l.module == wish.module; });
    };
    const auto& wishes = participant.learning;
    if (std::any_of(wishes.begin(), wishes.end(), missed) || (week.learning.empty() && !wishes.empty()))
        return week.work.empty() ? Status::none : Status::work;
    return participant.work && week.work.empty() ? Status::learning : Status::complete;
}

}  // namespace duaal::search::plain
