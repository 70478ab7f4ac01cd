#include <set>

#include "solver/check/predicates.hpp"

namespace duaal::check {

using namespace domain;

void check_free_days(const Week& week, Violations& found) {
    if (week.items.empty()) return;
    std::set<Day> busy;
    for (const Item& item : week.counted()) busy.insert(item.day());
    const int free_days = days_in_week - static_cast<int>(busy.size());
    if (free_days >= week.scenario.policy().free_days) return;
    found.push_back(breach::FreeDays{week.index, free_days, week.scenario.policy().free_days});
}

}  // namespace duaal::check
