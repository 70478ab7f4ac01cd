#include "solver/model/rules/hours.hpp"

namespace duaal::model {

void post_work_hours(const WeekPosting& posting) {
    const auto& wish = posting.week.participant().work;
    if (!wish || posting.space.failed()) return;
    // without a shift every value is neutral, so that who does not work has no hours to reach
    TotalTable table = hours_table(posting, [](const Item& item) { return item.work; });
    if (wish->min_hours) table.min = wish->min_hours->count();
    if (wish->max_hours) table.max = wish->max_hours->count();
    post_total(posting, table);
}

}  // namespace duaal::model
