#include <set>

#include "solver/check/predicates.hpp"

namespace duaal::check {

using namespace domain;

namespace {

std::set<Day> days_of(const Week& week, const WorkChoice& choice) {
    std::set<Day> days;
    for (const ShiftIndex shift : choice.shifts) days.insert(week.scenario.placements()[choice.placement].shifts[shift].time.day);
    return days;
}

}  // namespace

void check_work_days(const Week& week, Violations& found) {
    const auto add = [&](Reason reason, std::size_t days, int allowed, std::optional<PlacementIndex> placement) {
        Violation violation = week.violation(Rule::work_days, reason);
        violation.placement = placement;
        violation.actual = static_cast<std::int64_t>(days);
        violation.allowed = allowed;
        found.push_back(violation);
    };
    std::set<Day> all;
    for (const WorkChoice& choice : week.timetable.work) {
        const Placement& placement = week.scenario.placements()[choice.placement];
        const std::set<Day> days = days_of(week, choice);
        all.insert(days.begin(), days.end());
        const int count = static_cast<int>(days.size());
        if (placement.min_days && count < *placement.min_days)
            add(Reason::below_placement, days.size(), *placement.min_days, choice.placement);
        if (placement.max_days && count > *placement.max_days)
            add(Reason::above_placement, days.size(), *placement.max_days, choice.placement);
    }
    if (week.timetable.work.empty() || !week.participant.work) return;
    const WorkWish& wish = *week.participant.work;
    const int count = static_cast<int>(all.size());
    if (wish.min_days && count < *wish.min_days) add(Reason::below, all.size(), *wish.min_days, {});
    if (wish.max_days && count > *wish.max_days) add(Reason::above, all.size(), *wish.max_days, {});
}

}  // namespace duaal::check
