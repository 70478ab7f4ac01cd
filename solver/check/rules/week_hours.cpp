#include "solver/check/predicates.hpp"

namespace duaal::check {

using namespace domain;

void check_week_hours(const Week& week, Violations& found) {
    if (week.items.empty()) return;
    const Minutes hours = week.hours();
    if (hours <= week.participant.max_hours_week) return;
    found.push_back(breach::WeekHours{week.index, hours, week.participant.max_hours_week});
}

}  // namespace duaal::check
