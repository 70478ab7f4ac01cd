#include <algorithm>
#include <map>
#include <set>

#include "solver/check/predicates.hpp"

namespace duaal::check {

using namespace domain;

namespace {

void check_modules(const Week& week, Violations& found) {
    using How = breach::ModuleChoice::How;
    const auto add = [&](How how, ModuleIndex module) { found.push_back(breach::ModuleChoice{how, week.index, module}); };
    std::set<ModuleIndex> chosen;
    for (const Lesson& lesson : week.timetable.learning) {
        if (!chosen.insert(lesson.module).second) add(How::twice, lesson.module);
        if (std::ranges::find(week.participant.learning, lesson.module, &LessonWish::module) == week.participant.learning.end())
            add(How::not_wanted, lesson.module);
    }
    if (chosen.empty()) return;
    for (const LessonWish& wish : week.participant.learning)
        if (!wish.optional && !chosen.contains(wish.module)) add(How::missing, wish.module);
}

void check_shifts(const Week& week, const WorkChoice& choice, std::set<Day>& taken, Violations& found) {
    using How = breach::ShiftChoice::How;
    if (choice.shifts.empty())
        found.push_back(breach::PlacementChoice{breach::PlacementChoice::How::no_shift, week.index, choice.placement});
    std::set<ShiftIndex> seen;
    for (const ShiftIndex shift : choice.shifts) {
        const Day day = week.scenario.placements()[choice.placement].shifts[shift].time.day;
        const How how = seen.insert(shift).second ? How::second_a_day : How::twice;
        if (!taken.insert(day).second) found.push_back(breach::ShiftChoice{how, week.index, choice.placement, shift, day});
    }
}

/// The days that other childcares have already are in `taken`.
void check_slots(const Family& family, ChildIndex child, const CareChoice& choice, std::map<Day, ChildcareIndex>& taken,
                 Violations& found) {
    using How = breach::SlotChoice::How;
    if (choice.slots.empty())
        found.push_back(breach::ChildcareChoice{breach::ChildcareChoice::How::no_slot, family.index, child, choice.childcare});
    std::set<SlotIndex> seen;
    for (const SlotIndex slot : choice.slots) {
        const Day day = family.scenario.childcare()[choice.childcare].slots[slot].time.day;
        const auto add = [&](How how) { found.push_back(breach::SlotChoice{how, family.index, child, choice.childcare, slot, day}); };
        if (!seen.insert(slot).second) add(How::twice);
        if (taken.emplace(day, choice.childcare).first->second != choice.childcare) add(How::second_childcare_a_day);
    }
}

}  // namespace

void check_structure(const Week& week, Violations& found) {
    if (week.unknown) found.push_back(breach::UnknownChoice{week.index});
    check_modules(week, found);
    std::set<Day> taken;
    for (const WorkChoice& choice : week.timetable.work) {
        if (&choice != &week.timetable.work.front())
            found.push_back(breach::PlacementChoice{breach::PlacementChoice::How::second, week.index, choice.placement});
        check_shifts(week, choice, taken, found);
    }
}

void check_care_structure(const Family& family, Violations& found) {
    if (family.unknown) found.push_back(breach::UnknownChoice{family.index});
    for (const ChildIndex child : family.care.indices()) {
        std::set<ChildcareIndex> seen;
        std::map<Day, ChildcareIndex> taken;
        for (const CareChoice& choice : family.care[child]) {
            if (!seen.insert(choice.childcare).second)
                found.push_back(breach::ChildcareChoice{breach::ChildcareChoice::How::twice, family.index, child, choice.childcare});
            check_slots(family, child, choice, taken, found);
        }
    }
}

}  // namespace duaal::check
