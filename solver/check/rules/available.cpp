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
        Violation violation = week.violation(Rule::available, Reason::outside);
        violation.first = item.name;
        violation.time = needed;
        found.push_back(violation);
    }
}

}  // namespace duaal::check
