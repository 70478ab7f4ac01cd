#include "solver/check/predicates.hpp"

namespace duaal::check {

using namespace domain;

void check_travel(const Week& week, Violations& found) {
    for (const Day day : all_days) {
        const Items items = week.whole_day(day);
        for (std::size_t i = 0; i < items.size(); ++i) {
            for (std::size_t j = i + 1; j < items.size(); ++j) {
                if (items[i].is_appointment() && items[j].is_appointment()) continue;
                const Minutes between = items[j].time().start - items[i].time().end, needed = week.travel(items[i], items[j]);
                if (between >= needed) continue;
                found.push_back(breach::Travel{week.index, items[i].name, items[j].name, between, needed});
            }
        }
    }
}

}  // namespace duaal::check
