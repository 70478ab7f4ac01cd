#include "solver/model/rules/hours.hpp"

namespace duaal::model {

void post_week_hours(const WeekPosting& posting) {
    if (posting.space.failed()) return;
    const auto any = [](const Item&) { return true; };
    TotalTable table = hours_table(posting, any);
    table.max = posting.week.participant().max_hours_week.count() - appointed(posting.week, any);
    post_total(posting, table);
}

}  // namespace duaal::model
