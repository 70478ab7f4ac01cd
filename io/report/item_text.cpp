#include "io/report/item_text.hpp"

#include <cstdlib>

namespace duaal::io {

using namespace domain;

namespace {

std::string two_digits(std::int64_t number) {
    std::string digits = std::to_string(number);
    if (digits.size() < 2) digits.insert(digits.begin(), '0');
    return digits;
}

}  // namespace

Text day_text(Day day) {
    switch (day) {
        case Day::mon:
            return tr("Monday");
        case Day::tue:
            return tr("Tuesday");
        case Day::wed:
            return tr("Wednesday");
        case Day::thu:
            return tr("Thursday");
        case Day::fri:
            return tr("Friday");
        case Day::sat:
            return tr("Saturday");
        case Day::sun:
            return tr("Sunday");
    }
    return {};
}

std::string clock_text(TimeOfDay time) { return two_digits(minute_of_day(time) / 60) + ":" + two_digits(minute_of_day(time) % 60); }

std::string span_text(const Interval& interval) { return clock_text(interval.start) + "-" + clock_text(interval.end); }

std::string duration_text(std::int64_t minutes) {
    const std::int64_t size = std::abs(minutes);
    std::string text = minutes < 0 ? "-" : "";
    text += std::to_string(size / 60) + ":" + two_digits(size % 60);
    return text;
}

Text when_text(const Interval& interval) { return tr("{1} {2}", day_text(interval.day), span_text(interval)); }

Text item_text(const Scenario& scenario, ParticipantIndex participant, const check::ItemName& item) {
    const Text when = when_text(item.time);
    switch (item.kind) {
        case check::ItemName::Kind::session:
            return tr("the lesson {1} ({2})", scenario.groups()[item.group].id, when);
        case check::ItemName::Kind::shift: {
            const Placement& placement = scenario.placements()[item.placement];
            return tr("the shift {1} at {2} ({3})", placement.shifts[item.shift].id, placement.id, when);
        }
        case check::ItemName::Kind::appointment:
            return tr("the appointment {1} ({2})", scenario.participants()[participant].appointments[item.appointment].id, when);
    }
    return {};
}

}  // namespace duaal::io
