#include <algorithm>
#include <set>

#include "solver/check/predicates.hpp"

namespace duaal::check {

using namespace domain;

namespace {

void check_fixed_work(const Week& week, const WorkChoice& fixed, Violations& found) {
    Violation violation = week.violation(Rule::fixed, Reason::fixed_placement);
    violation.placement = fixed.placement;
    const auto chosen = std::ranges::find(week.timetable.work, fixed.placement, &WorkChoice::placement);
    if (chosen == week.timetable.work.end()) {
        found.push_back(violation);
        return;
    }
    if (fixed.shifts.empty()) return;  // they are open
    violation.reason = Reason::fixed_shifts;
    const std::set<ShiftIndex> wanted(fixed.shifts.begin(), fixed.shifts.end()), has(chosen->shifts.begin(), chosen->shifts.end());
    if (wanted != has) found.push_back(violation);
}

}  // namespace

void check_fixed(const Week& week, Violations& found) {
    if (week.timetable.empty() || !week.participant.fixed) return;
    const PartialTimetable& fixed = *week.participant.fixed;
    for (const Lesson& lesson : fixed.learning) {
        if (std::ranges::find(week.timetable.learning, lesson) != week.timetable.learning.end()) continue;
        Violation violation = week.violation(Rule::fixed, Reason::fixed_group);
        violation.module = lesson.module;
        violation.group = lesson.group;
        found.push_back(violation);
    }
    if (fixed.work) check_fixed_work(week, *fixed.work, found);
}

}  // namespace duaal::check
