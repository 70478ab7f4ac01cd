#include <algorithm>
#include <set>

#include "solver/check/predicates.hpp"

namespace duaal::check {

using namespace domain;

namespace {

void check_fixed_work(const Week& week, const WorkChoice& fixed, Violations& found) {
    using How = breach::FixedWork::How;
    const auto chosen = std::ranges::find(week.timetable.work, fixed.placement, &WorkChoice::placement);
    if (chosen == week.timetable.work.end()) {
        found.push_back(breach::FixedWork{How::placement, week.index, fixed.placement});
        return;
    }
    if (fixed.shifts.empty()) return;  // they are open
    const std::set<ShiftIndex> wanted(fixed.shifts.begin(), fixed.shifts.end()), has(chosen->shifts.begin(), chosen->shifts.end());
    if (wanted != has) found.push_back(breach::FixedWork{How::shifts, week.index, fixed.placement});
}

}  // namespace

void check_fixed(const Week& week, Violations& found) {
    if (week.timetable.empty() || !week.participant.fixed) return;
    const PartialTimetable& fixed = *week.participant.fixed;
    for (const Lesson& lesson : fixed.learning) {
        if (std::ranges::find(week.timetable.learning, lesson) != week.timetable.learning.end()) continue;
        found.push_back(breach::FixedGroup{week.index, lesson.module, lesson.group});
    }
    if (fixed.work) check_fixed_work(week, *fixed.work, found);
}

}  // namespace duaal::check
