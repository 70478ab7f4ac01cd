#include "solver/model/rules/hours.hpp"

namespace duaal::model {

void post_week_load(const WeekPosting& posting) {
    const auto limit = posting.week.participant().max_load_week;
    if (!limit || posting.space.failed()) return;
    const auto any = [](const Item&) { return true; };
    TotalTable table = hours_table(posting, any);
    for (std::size_t module = 0; module < posting.week.modules(); ++module)
        for (const int value : posting.values(module))
            table.weights[module][static_cast<std::size_t>(value)].amount += posting.option(module, value).self_study.count();
    table.max = limit->count() - appointed(posting.week, any);
    post_total(posting, table);
}

}  // namespace duaal::model
