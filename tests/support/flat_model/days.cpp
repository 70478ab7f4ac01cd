#include <algorithm>
#include <functional>

#include "tests/support/flat_model/person.hpp"

namespace duaal::test::flat {

using namespace domain;

namespace {

using Kind = Activity::Kind;

std::vector<Activity> on_day(const std::vector<Activity>& all, Day day) {
    std::vector<Activity> out;
    std::copy_if(all.begin(), all.end(), std::back_inserter(out), [&](const Activity& one) { return one.day == day; });
    return out;
}

bool one_after_the_other(const Scenario& scenario, Mode mode, const Activity& a, const Activity& b) {
    const int between = travel_minutes(scenario, a.place, b.place, mode);
    return a.time.end + between <= b.time.start || b.time.end + between <= a.time.start;
}

/// Rest from `a` to `b` on the day after.
bool rested(const Policy& policy, const Activity& a, const Activity& b) {
    const int rest = b.time.start + 24 * 60 - a.time.end;
    return rest >= policy.rest_any.count() && (!a.counts_as_work || !b.counts_as_work || rest >= policy.rest.count());
}

bool fits_available(const Participant& participant, const Activity& activity) {
    const Span whole = activity.away().value_or(activity.time);
    const std::vector<Span> open = join(participant.available, activity.day, 0);
    return std::any_of(open.begin(), open.end(), [&](const Span& piece) { return piece.covers(whole); });
}

/// May stand in a week at all, beside the appointments.
bool fits_alone(const Scenario& scenario, const Person& person, const Activity& activity) {
    const Participant& participant = scenario.participants()[person.index];
    if (activity.trip > participant.max_trip.count() || !fits_available(participant, activity)) return false;
    return std::all_of(person.appointments.begin(), person.appointments.end(), [&](const Activity& appointment) {
        if (appointment.day == activity.day && !one_after_the_other(scenario, participant.mode, activity, appointment)) return false;
        if (!appointment.counts_as_work) return true;
        if (next(appointment.day) == activity.day && !rested(scenario.policy(), appointment, activity)) return false;
        return next(activity.day) != appointment.day || rested(scenario.policy(), activity, appointment);
    });
}

void add_units(const Scenario& scenario, Person& person) {
    for (const GroupChoice& choice : person.groups) {
        const Group& group = scenario.groups()[choice.group];
        for (const Day day : all_days) {
            Unit unit{choice.chosen, choice.wish, day, {}};
            for (const Interval& session : group.sessions)
                if (session.day == day) unit.activities.push_back(lesson_of(scenario, person.index, group, session));
            if (!unit.activities.empty()) person.units.push_back(std::move(unit));
        }
    }
    for (const PlacementChoice& choice : person.placements) {
        const Placement& placement = scenario.placements()[choice.placement];
        for (const ShiftChoice& shift : choice.shifts) {
            const Activity activity = shift_of(scenario, person.index, placement, placement.shifts[shift.shift]);
            person.units.push_back({shift.chosen, std::nullopt, activity.day, {activity}});
        }
    }
}

bool together(const Scenario& scenario, const Person& person, const Unit& a, const Unit& b) {
    if (a.wish == b.wish) return false;  // two groups of one module, or two shifts
    const Mode mode = scenario.participants()[person.index].mode;
    return std::all_of(a.activities.begin(), a.activities.end(), [&](const Activity& one) {
        return std::all_of(b.activities.begin(), b.activities.end(),
                           [&](const Activity& other) { return one_after_the_other(scenario, mode, one, other); });
    });
}

void add_pattern(Mip& mip, const Scenario& scenario, Person& person, const std::vector<const Unit*>& units) {
    const Day day = units.front()->day;
    std::vector<Activity> activities = on_day(person.appointments, day);
    for (const Unit* unit : units) activities.insert(activities.end(), unit->activities.begin(), unit->activities.end());
    int hours = 0;
    for (const Activity& activity : activities) hours += activity.hours;
    if (hours > scenario.participants()[person.index].max_hours_day.count()) return;
    person.patterns.push_back({mip.add_column(), day, units, day_cost(scenario, person.index, std::move(activities))});
}

void add_patterns(Mip& mip, const Scenario& scenario, Person& person, Day day) {
    std::vector<const Unit*> candidates;
    for (const Unit& unit : person.units)
        if (unit.day == day && std::all_of(unit.activities.begin(), unit.activities.end(),
                                           [&](const Activity& one) { return fits_alone(scenario, person, one); }))
            candidates.push_back(&unit);
    std::vector<const Unit*> taken;
    const std::function<void(std::size_t)> extend = [&](std::size_t from) {
        for (std::size_t i = from; i < candidates.size(); ++i) {
            if (!std::all_of(taken.begin(), taken.end(),
                             [&](const Unit* unit) { return together(scenario, person, *unit, *candidates[i]); }))
                continue;
            taken.push_back(candidates[i]);
            add_pattern(mip, scenario, person, taken);
            extend(i + 1);
            taken.pop_back();
        }
    };
    extend(0);
}

/// A choice stands on a day exactly where one of its day's patterns does; a day has one pattern at most.
void tie_patterns(Mip& mip, const Person& person) {
    for (const Unit& unit : person.units) {
        Linear stands;
        for (const Pattern& pattern : person.patterns)
            if (std::find(pattern.units.begin(), pattern.units.end(), &unit) != pattern.units.end()) stands.add(pattern.chosen);
        mip.add_equal(stands.add(unit.chosen, -1), 0);
    }
    for (const Day day : all_days) {
        Linear used;
        for (const Pattern& pattern : person.patterns)
            if (pattern.day == day) used.add(pattern.chosen);
        if (!used.empty()) mip.add_order(used, Linear().add(person.active));
    }
}

bool units_rested(const Policy& policy, const Unit& a, const Unit& b) {
    return std::all_of(a.activities.begin(), a.activities.end(), [&](const Activity& one) {
        return std::all_of(b.activities.begin(), b.activities.end(), [&](const Activity& other) { return rested(policy, one, other); });
    });
}

/// A choice excludes every pattern of the day after (or before) with which it leaves too little rest.
void add_rest(Mip& mip, const Policy& policy, const Person& person) {
    for (const Unit& unit : person.units) {
        Linear after, before;
        for (const Pattern& pattern : person.patterns) {
            if (pattern.day == next(unit.day) && std::any_of(pattern.units.begin(), pattern.units.end(),
                                                             [&](const Unit* other) { return !units_rested(policy, unit, *other); }))
                after.add(pattern.chosen);
            if (next(pattern.day) == unit.day && std::any_of(pattern.units.begin(), pattern.units.end(),
                                                             [&](const Unit* other) { return !units_rested(policy, *other, unit); }))
                before.add(pattern.chosen);
        }
        for (Linear* excluded : {&after, &before})
            if (!excluded->empty()) mip.add_at_most(excluded->add(unit.chosen), 1);
    }
}

void add_free_days(Mip& mip, const Policy& policy, const Person& person) {
    Linear used;
    int counted = 0;
    for (const Day day : all_days) {
        if (std::any_of(person.appointments.begin(), person.appointments.end(),
                        [&](const Activity& one) { return one.day == day && one.counts_as_work; })) {
            ++counted;
            continue;
        }
        for (const Pattern& pattern : person.patterns)
            if (pattern.day == day) used.add(pattern.chosen);
    }
    const int left = days_in_week - policy.free_days - counted;
    if (left < 0) mip.add_at_most(Linear().add(person.active), 0);
    if (left < days_in_week) mip.add_at_most(used, std::max(0, left));
}

}  // namespace

bool Pattern::away(const Span& moment) const {
    return std::any_of(units.begin(), units.end(), [&](const Unit* unit) {
        return std::any_of(unit->activities.begin(), unit->activities.end(),
                           [&](const Activity& one) { return one.away() && one.away()->covers(moment); });
    });
}

bool Pattern::online(const Span& moment) const {
    return std::any_of(units.begin(), units.end(), [&](const Unit* unit) {
        return std::any_of(unit->activities.begin(), unit->activities.end(),
                           [&](const Activity& one) { return one.online && one.time.covers(moment); });
    });
}

void add_days(Mip& mip, const Scenario& scenario, Person& person) {
    person.appointments = appointments_of(scenario, person.index);
    add_units(scenario, person);
    for (const Day day : all_days) add_patterns(mip, scenario, person, day);
    tie_patterns(mip, person);
    add_rest(mip, scenario.policy(), person);
    add_free_days(mip, scenario.policy(), person);
}

}  // namespace duaal::test::flat
