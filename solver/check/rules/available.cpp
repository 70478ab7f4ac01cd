#include <algorithm>

#include "solver/check/predicates.hpp"
#include "solver/check/spans.hpp"

namespace duaal::check {

using namespace domain;

void check_available(const Week& week, Violations& found) {
    const Intervals available = joined(week.participant.available);
    for (const Item& item : week.items) {
        const Interval needed = week.away(item).value_or(item.time());
        if (std::ranges::any_of(available, [&](const Interval& free) { return contains(free, needed); })) continue;
        found.push_back(breach::Available{week.index, item.name, needed});
    }
}

}  // namespace duaal::check
