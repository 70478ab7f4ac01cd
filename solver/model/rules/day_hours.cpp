#include "solver/model/rules/hours.hpp"

namespace duaal::model {

using namespace domain;

void post_day_hours(const WeekPosting& posting) {
    if (posting.space.failed()) return;
    for (const Day day : all_days) {
        const auto today = [&](const Item& item) { return item.day == day; };
        TotalTable table = hours_table(posting, today);
        table.max = posting.week.participant().max_hours_day.count() - appointed(posting.week, today);
        post_total(posting, table);
    }
}

}  // namespace duaal::model
