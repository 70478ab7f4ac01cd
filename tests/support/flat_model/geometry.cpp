#include "tests/support/flat_model/geometry.hpp"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace duaal::test::flat {

using namespace domain;

namespace {

double kilometres(Location::Coordinates a, Location::Coordinates b) {
    const double degree = std::acos(-1.0) / 180;
    const double half_south = std::sin((b.latitude - a.latitude) * degree / 2),
                 half_east = std::sin((b.longitude - a.longitude) * degree / 2);
    return 2 * 6371.0088 *
           std::asin(
               std::sqrt(half_south * half_south + std::cos(a.latitude * degree) * std::cos(b.latitude * degree) * half_east * half_east));
}

int rounded_up(double minutes) { return 5 * static_cast<int>(std::ceil(minutes / 5 - 1e-9)); }

int by_distance(double distance, Mode mode) {
    const double road = 60 * 1.3 * distance;
    switch (mode) {
        case Mode::walk:
            return rounded_up(road / 5);
        case Mode::bike:
            return rounded_up(road / 15);
        case Mode::transit:
            return std::min(rounded_up(20 + road / 35), rounded_up(road / 5));
        case Mode::car:
            return rounded_up(5 + road / 40);
    }
    throw std::logic_error("no such mode");
}

}  // namespace

int travel_minutes(const Scenario& scenario, LocationIndex from, LocationIndex to, Mode mode) {
    if (from == to) return 0;
    for (const TravelOverride& known : scenario.data().travel)
        if (known.mode == mode && ((known.from == from && known.to == to) || (known.from == to && known.to == from)))
            return known.minutes.count();
    return by_distance(kilometres(scenario.locations()[from].at.value(), scenario.locations()[to].at.value()), mode);
}

bool is_valid(const Scenario& scenario, const Validity& valid) {
    const boost::gregorian::days slack(scenario.policy().valid_slack_days);
    const bool early = !valid.from || *valid.from <= scenario.period().from + slack;
    const bool late = !valid.until || *valid.until >= scenario.period().until - slack;
    return early && late;
}

int age(const Scenario& scenario, const Child& child) {
    const auto at = scenario.period().from.year_month_day(), born = child.born.year_month_day();
    const int months = 12 * (int{at.year} - int{born.year}) + int{at.month.as_number()} - int{born.month.as_number()};
    return int{at.day.as_number()} < int{born.day.as_number()} ? months - 1 : months;
}

bool needs_care(const Scenario& scenario, const Child& child) {
    if (child.born > scenario.period().from) return false;
    return child.needs_care.value_or(age(scenario, child) < 12 * scenario.policy().care_until_age);
}

Span span_of(const Interval& interval) { return {minute_of_day(interval.start), minute_of_day(interval.end)}; }

std::vector<Span> join(const Intervals& intervals, Day day, int gap) {
    std::vector<Span> spans, joined;
    for (const Interval& interval : intervals)
        if (interval.day == day) spans.push_back(span_of(interval));
    std::sort(spans.begin(), spans.end());
    for (const Span& span : spans) {
        if (joined.empty() || span.start - joined.back().end > gap)
            joined.push_back(span);
        else
            joined.back().end = std::max(joined.back().end, span.end);
    }
    return joined;
}

std::optional<Span> Activity::away() const {
    if (at_home) return std::nullopt;
    return Span{std::max(0, time.start - trip), std::min(24 * 60, time.end + trip)};
}

LocationIndex home_of(const Scenario& scenario, ParticipantIndex p) {
    return scenario.households()[scenario.participants()[p].household].home;
}

namespace {

int trip_to(const Scenario& scenario, ParticipantIndex p, LocationIndex place) {
    return travel_minutes(scenario, home_of(scenario, p), place, scenario.participants()[p].mode);
}

}  // namespace

Activity lesson_of(const Scenario& scenario, ParticipantIndex p, const Group& group, const Interval& session) {
    Activity out{Activity::Kind::lesson, session.day, span_of(session), group.location.value_or(home_of(scenario, p))};
    out.online = out.at_home = !group.location;
    out.hours = out.time.end - out.time.start;
    if (group.location) out.trip = trip_to(scenario, p, *group.location);
    return out;
}

Activity shift_of(const Scenario& scenario, ParticipantIndex p, const Placement& placement, const Shift& shift) {
    Activity out{Activity::Kind::shift, shift.time.day, span_of(shift.time), placement.location};
    out.trip = trip_to(scenario, p, placement.location);
    out.hours = out.time.end - out.time.start - shift.pause.count();
    out.counts_as_work = true;
    return out;
}

std::vector<Activity> appointments_of(const Scenario& scenario, ParticipantIndex p) {
    std::vector<Activity> all;
    for (const Appointment& appointment : scenario.participants()[p].appointments)
        for (const Interval& time : appointment.times) {
            Activity one{Activity::Kind::appointment, time.day, span_of(time), appointment.location.value_or(home_of(scenario, p))};
            one.at_home = !appointment.location;
            if (appointment.location) one.trip = trip_to(scenario, p, *appointment.location);
            one.counts_as_work = appointment.counts;
            if (appointment.counts) one.hours = one.time.end - one.time.start;
            all.push_back(one);
        }
    return all;
}

}  // namespace duaal::test::flat
