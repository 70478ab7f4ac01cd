#include "solver/check/predicates.hpp"

namespace duaal::check {

using namespace domain;

void check_day_hours(const Week& week, Violations& found) {
    for (const Day day : all_days) {
        if (on_day(week.items, day).empty()) continue;
        Minutes hours{0};
        for (const Item& item : on_day(week.counted(), day)) hours += item.hours;
        if (hours <= week.participant.max_hours_day) continue;
        found.push_back(breach::DayHours{week.index, day, hours, week.participant.max_hours_day});
    }
}

}  // namespace duaal::check
