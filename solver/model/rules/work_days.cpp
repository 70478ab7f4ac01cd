#include <algorithm>

#include "solver/model/propagators/total.hpp"
#include "solver/model/rules/week_rules.hpp"

namespace duaal::model {

using namespace domain;

namespace {

constexpr int too_many = days_in_week + 1;

/// One for every day with a shift.
TotalTable days_table(const WeekPosting& posting) {
    TotalTable table{posting.rows(TotalTable::Weight{})};
    for (std::size_t day = posting.week.placement() + 1; day < posting.size(); ++day)
        for (const int value : posting.values(day))
            if (value != 0) table.weights[day][static_cast<std::size_t>(value)] = {1, false};
    return table;
}

/// Days plus what each placement lacks to the loosest bound: so one sum holds the bounds of all placements.
template <class Bound>
TotalTable shifted(const WeekPosting& posting, const Bound& bound, int loosest) {
    TotalTable table = days_table(posting);
    const std::size_t variable = posting.week.placement();
    for (const int value : posting.values(variable)) {
        if (value == 0) continue;
        const PlacementIndex index{posting.option(variable, value).placement};
        const Placement& placement = posting.week.scenario().placements()[index];
        table.weights[variable][static_cast<std::size_t>(value)] = TotalTable::Weight{loosest - bound(placement), false};
    }
    return table;
}

}  // namespace

void post_work_days(const WeekPosting& posting) {
    if (posting.space.failed()) return;
    TotalTable wished = days_table(posting);
    if (const auto& wish = posting.week.participant().work) {
        if (wish->min_days) wished.min = *wish->min_days;
        if (wish->max_days) wished.max = *wish->max_days;
    }
    post_total(posting, wished);
    TotalTable least = shifted(
        posting, [](const Placement& p) { return std::min(p.min_days.value_or(0), too_many); }, 0);
    least.min = 0;
    post_total(posting, least);
    TotalTable most = shifted(
        posting, [](const Placement& p) { return std::min(p.max_days.value_or(too_many), too_many); }, too_many);
    most.max = too_many;
    post_total(posting, most);
}

}  // namespace duaal::model
