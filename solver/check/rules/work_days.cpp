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
    using How = breach::WorkDays::How;
    for (const WorkChoice& choice : week.timetable.work) {
        const Placement& placement = week.scenario.placements()[choice.placement];
        const int days = days_of(placement, choice);
        const auto add = [&](How how, int bound) { found.push_back(breach::WorkDays{how, week.index, choice.placement, days, bound}); };
        if (placement.min_days && days < *placement.min_days) add(How::below_placement, *placement.min_days);
        if (placement.max_days && days > *placement.max_days) add(How::above_placement, *placement.max_days);
        if (!week.participant.work) continue;  // `eligible_placement` has it
        const WorkWish& wish = *week.participant.work;
        if (wish.min_days && days < *wish.min_days) add(How::below, *wish.min_days);
        if (wish.max_days && days > *wish.max_days) add(How::above, *wish.max_days);
    }
}

}  // namespace duaal::check
