#include "solver/check/predicates.hpp"

namespace duaal::check {

using namespace domain;

void check_travel(const Week& week, Violations& found) {
    for (const Day day : all_days) {
        const Items items = week.whole_day(day);
        for (std::size_t i = 0; i < items.size(); ++i) {
            for (std::size_t j = i + 1; j < items.size(); ++j) {
                const bool both_fixed =
                    items[i].name.kind == ItemName::Kind::appointment && items[j].name.kind == ItemName::Kind::appointment;
                if (both_fixed) continue;
                const Minutes between = items[j].time().start - items[i].time().end, needed = week.travel(items[i], items[j]);
                if (between >= needed) continue;
                Violation violation = week.violation(Rule::travel, Reason::below);
                violation.first = items[i].name;
                violation.second = items[j].name;
                violation.actual = between.count();
                violation.allowed = needed.count();
                found.push_back(violation);
            }
        }
    }
}

}  // namespace duaal::check
