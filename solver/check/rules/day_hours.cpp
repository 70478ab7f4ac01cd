#include "solver/check/predicates.hpp"

namespace duaal::check {

using namespace domain;

void check_day_hours(const Week& week, Violations& found) {
    for (const Day day : all_days) {
        if (on_day(week.items, day).empty()) continue;
        Minutes hours{0};
        for (const Item& item : on_day(week.counted(), day)) hours += item.hours;
        if (hours <= week.participant.max_hours_day) continue;
        Violation violation = week.violation(Rule::day_hours, Reason::above);
        violation.day = day;
        violation.actual = hours.count();
        violation.allowed = week.participant.max_hours_day.count();
        found.push_back(violation);
    }
}

}  // namespace duaal::check
