#include "solver/search/plain_week.hpp"

#include <algorithm>

#include "solver/search/plain_rules.hpp"

namespace duaal::search::plain {

using namespace domain;

namespace {

LocationIndex home_of(const Scenario& scenario, ParticipantIndex index) {
    return scenario.households()[scenario.participants()[index].household].home;
}

/// Chooses module after module, then a placement, then shift after shift, and goes back as soon as events clash.
class Backtracking {
public:
    Backtracking(const Scenario& scenario, ParticipantIndex index, Status at_least)
        : scenario_(scenario), index_(index), participant_(scenario.participants()[index]), at_least_(at_least) {}

    std::vector<Timetable> run() {
        events_ = appointment_events(scenario_, index_);
        choose_module(0);
        return std::move(found_);
    }

private:
    void choose_module(std::size_t module) {
        if (module == participant_.learning.size()) {
            choose_placement();
            return;
        }
        choose_module(module + 1);
        const ModuleIndex wanted = participant_.learning[module].module;
        for (const GroupIndex group : scenario_.groups().indices()) {
            const Lesson lesson{wanted, group};
            if (!may_follow(scenario_, index_, lesson)) continue;
            week_.learning.push_back(lesson);
            with_events(chosen_events(scenario_, index_, {{lesson}, {}}), [&] { choose_module(module + 1); });
            week_.learning.pop_back();
        }
    }

    void choose_placement() {
        if (!modules_hold()) return;
        keep();
        for (const PlacementIndex placement : scenario_.placements().indices()) {
            if (!may_work_at(scenario_, index_, placement)) continue;
            week_.work.push_back({placement, {}});
            choose_shift(ShiftIndex{0}, 0);
            week_.work.pop_back();
        }
    }

    void choose_shift(ShiftIndex at, unsigned days) {
        WorkChoice& work = week_.work.front();
        const auto& shifts = scenario_.placements()[work.placement].shifts;
        if (!shifts.contains(at)) {
            if (!work.shifts.empty()) keep();
            return;
        }
        const ShiftIndex following{at.value + 1};
        choose_shift(following, days);
        const unsigned day = 1U << static_cast<unsigned>(shifts[at].time.day);
        if ((days & day) != 0) return;
        work.shifts.push_back(at);
        with_events(chosen_events(scenario_, index_, {{}, {{work.placement, {at}}}}), [&] { choose_shift(following, days | day); });
        week_.work.front().shifts.pop_back();
    }

    /// Goes on with these events beside those chosen, if they fit.
    template <class Next>
    void with_events(const std::vector<Event>& events, const Next& go_on) {
        const std::size_t before = events_.size();
        events_.insert(events_.end(), events.begin(), events.end());
        if (events_fit(scenario_, index_, events_)) go_on();
        events_.resize(before);
    }

    [[nodiscard]] bool modules_hold() const {
        if (week_.learning.empty()) return true;
        return std::all_of(participant_.learning.begin(), participant_.learning.end(), [&](const LessonWish& wish) {
            return wish.optional || std::any_of(week_.learning.begin(), week_.learning.end(),
                                                [&](const Lesson& lesson) { return lesson.module == wish.module; });
        });
    }

    void keep() {
        if (status_of(participant_, week_) < at_least_) return;
        if (week_.empty() || week_holds(scenario_, index_, week_)) found_.push_back(week_);
    }

    const Scenario& scenario_;
    ParticipantIndex index_;
    const Participant& participant_;
    Status at_least_;
    Timetable week_;
    std::vector<Event> events_;
    std::vector<Timetable> found_;
};

}  // namespace

std::vector<Event> chosen_events(const Scenario& scenario, ParticipantIndex index, const Timetable& week) {
    std::vector<Event> events;
    for (const Lesson& lesson : week.learning) {
        const Group& group = scenario.groups()[lesson.group];
        for (const Interval& session : group.sessions)
            events.push_back({.time = session,
                              .place = group.location.value_or(home_of(scenario, index)),
                              .at_home = !group.location,
                              .hours = length(session)});
    }
    for (const WorkChoice& work : week.work)
        for (const ShiftIndex index_of_shift : work.shifts) {
            const Placement& placement = scenario.placements()[work.placement];
            const Shift& shift = placement.shifts[index_of_shift];
            events.push_back({.time = shift.time, .place = placement.location, .shift = true, .hours = shift.hours()});
        }
    return events;
}

std::vector<Event> appointment_events(const Scenario& scenario, ParticipantIndex index) {
    std::vector<Event> events;
    for (const Appointment& appointment : scenario.participants()[index].appointments)
        for (const Interval& time : appointment.times)
            events.push_back({.time = time,
                              .place = appointment.location.value_or(home_of(scenario, index)),
                              .at_home = !appointment.location,
                              .item = false,
                              .shift = appointment.counts,
                              .counts = appointment.counts,
                              .hours = appointment.counts ? length(time) : Minutes{0}});
    return events;
}

Interval door_to_door(const Scenario& scenario, ParticipantIndex index, const Event& event) {
    if (event.at_home) return event.time;
    const Minutes trip = scenario.travel(home_of(scenario, index), event.place, scenario.participants()[index].mode);
    return {event.time.day, std::max(midnight, event.time.start - trip), std::min(end_of_day, event.time.end + trip)};
}

std::vector<Timetable> find_weeks(const Scenario& scenario, ParticipantIndex participant, Status at_least) {
    return Backtracking(scenario, participant, at_least).run();
}

}  // namespace duaal::search::plain
