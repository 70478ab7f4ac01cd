#include <set>

#include "solver/check/predicates.hpp"

namespace duaal::check {

using namespace domain;

namespace {

int days_of(const Placement& placement, const WorkChoice& choice) {
    std::set<Day> days;
    for (const ShiftIndex shift : choice.shifts) days.insert(placement.shifts[shift].time.day);
    return static_cast<int>(days.size());
}

}  // namespace

void check_work_days(const Week& week, Violations& found) {
    for (const WorkChoice& choice : week.timetable.work) {
        const Placement& placement = week.scenario.placements()[choice.placement];
        const int days = days_of(placement, choice);
        const auto add = [&](Reason reason, int allowed) {
            Violation violation = week.violation(Rule::work_days, reason);
            violation.placement = choice.placement;
            violation.actual = days;
            violation.allowed = allowed;
            found.push_back(violation);
        };
        if (placement.min_days && days < *placement.min_days) add(Reason::below_placement, *placement.min_days);
        if (placement.max_days && days > *placement.max_days) add(Reason::above_placement, *placement.max_days);
        if (!week.participant.work) continue;  // `eligible_placement` has it
        const WorkWish& wish = *week.participant.work;
        if (wish.min_days && days < *wish.min_days) add(Reason::below, *wish.min_days);
        if (wish.max_days && days > *wish.max_days) add(Reason::above, *wish.max_days);
    }
}

}  // namespace duaal::check
