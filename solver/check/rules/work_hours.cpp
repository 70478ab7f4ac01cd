#include "solver/check/predicates.hpp"

namespace duaal::check {

using namespace domain;

void check_work_hours(const Week& week, Violations& found) {
    using How = breach::WorkHours::How;
    if (week.timetable.work.empty() || !week.participant.work) return;
    Minutes hours{0};
    for (const Item& item : week.items)
        if (!item.is_session()) hours += item.hours;
    const auto add = [&](How how, Minutes bound) { found.push_back(breach::WorkHours{how, week.index, hours, bound}); };
    const WorkWish& wish = *week.participant.work;
    if (wish.min_hours && hours < *wish.min_hours) add(How::below, *wish.min_hours);
    if (wish.max_hours && hours > *wish.max_hours) add(How::above, *wish.max_hours);
}

}  // namespace duaal::check
