#include "solver/check/predicates.hpp"

namespace duaal::check {

using namespace domain;

void check_work_hours(const Week& week, Violations& found) {
    if (week.timetable.work.empty() || !week.participant.work) return;
    Minutes hours{0};
    for (const Item& item : week.items)
        if (!item.is_session()) hours += item.hours;
    const auto add = [&](Reason reason, Minutes allowed) {
        Violation violation = week.violation(Rule::work_hours, reason);
        violation.actual = hours.count();
        violation.allowed = allowed.count();
        found.push_back(violation);
    };
    const WorkWish& wish = *week.participant.work;
    if (wish.min_hours && hours < *wish.min_hours) add(Reason::below, *wish.min_hours);
    if (wish.max_hours && hours > *wish.max_hours) add(Reason::above, *wish.max_hours);
}

}  // namespace duaal::check
