#include "io/text/times.hpp"

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

Text short_day(Day day) {
    switch (day) {
        case Day::mon:
            return tr("Mon");
        case Day::tue:
            return tr("Tue");
        case Day::wed:
            return tr("Wed");
        case Day::thu:
            return tr("Thu");
        case Day::fri:
            return tr("Fri");
        case Day::sat:
            return tr("Sat");
        case Day::sun:
            return tr("Sun");
    }
    return {};
}

std::string clock_text(TimeOfDay time) { return two_digits(minute_of_day(time) / 60) + ":" + two_digits(minute_of_day(time) % 60); }

std::string span_text(const Interval& interval) { return clock_text(interval.start) + "-" + clock_text(interval.end); }

Text when_text(const Interval& interval) { return tr("{1} {2}", day_text(interval.day), span_text(interval)); }

}  // namespace duaal::io
