#include "solver/check/predicates.hpp"

namespace duaal::check {

using namespace domain;

void check_week_hours(const Week& week, Violations& found) {
    if (week.items.empty()) return;
    const Minutes hours = week.hours();
    if (hours <= week.participant.max_hours_week) return;
    Violation violation = week.violation(Rule::week_hours, Reason::above);
    violation.actual = hours.count();
    violation.allowed = week.participant.max_hours_week.count();
    found.push_back(violation);
}

}  // namespace duaal::check
