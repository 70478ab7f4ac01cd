#include <algorithm>

#include "solver/check/predicates.hpp"

namespace duaal::check {

using namespace domain;

void check_rest(const Week& week, Violations& found) {
    const Policy& policy = week.scenario.policy();
    const Items counted = week.counted();
    for (const Day day : all_days) {
        for (const Item& evening : on_day(counted, day)) {
            for (const Item& morning : on_day(counted, next(day))) {
                // Two appointments are the participant's own affair; one counts as a shift beside an item.
                if (evening.is_appointment() && morning.is_appointment()) continue;
                const bool lesson = evening.is_session() || morning.is_session();
                const Minutes needed = lesson ? policy.rest_any : std::max(policy.rest_any, policy.rest);
                const Minutes rest = (end_of_day - evening.time().end) + (morning.time().start - midnight);
                if (rest >= needed) continue;
                found.push_back(breach::Rest{week.index, evening.name, morning.name, rest, needed});
            }
        }
    }
}

}  // namespace duaal::check
