#include <algorithm>
#include <array>

#include "solver/model/rules/week_rules.hpp"

namespace duaal::model {

using namespace domain;

namespace {

using Days = std::array<std::vector<Span>, days_in_week>;

/// The intervals by day, those that touch or overlap made one.
Days join(const Intervals& intervals) {
    Days days;
    for (const Interval& interval : intervals)
        days[static_cast<std::size_t>(interval.day)].push_back({minute_of_day(interval.start), minute_of_day(interval.end)});
    for (auto& spans : days) {
        std::sort(spans.begin(), spans.end(), [](Span a, Span b) { return a.start < b.start; });
        std::vector<Span> joined;
        for (const Span& span : spans)
            if (!joined.empty() && span.start <= joined.back().end)
                joined.back().end = std::max(joined.back().end, span.end);
            else
                joined.push_back(span);
        spans = std::move(joined);
    }
    return days;
}

}  // namespace

void post_available(const WeekPosting& posting) {
    const Days days = join(posting.week.participant().available);
    const auto fits = [&](const Item& item) {
        const Span needed = posting.week.away(item).value_or(Span{item.start, item.end});
        const auto& spans = days[static_cast<std::size_t>(item.day)];
        return std::any_of(spans.begin(), spans.end(), [&](Span s) { return s.start <= needed.start && needed.end <= s.end; });
    };
    for (std::size_t i = 0; i < posting.size(); ++i)
        posting.keep_if(i, [&](int value) {
            const auto& items = posting.option(i, value).items;
            return std::all_of(items.begin(), items.end(), fits);
        });
}

}  // namespace duaal::model
