#include <algorithm>
#include <map>
#include <set>

#include "solver/check/predicates.hpp"

namespace duaal::check {

using namespace domain;

namespace {

void check_modules(const Week& week, Violations& found) {
    const auto add = [&](Reason reason, ModuleIndex module) {
        Violation violation = week.violation(Rule::structure, reason);
        violation.module = module;
        found.push_back(violation);
    };
    std::set<ModuleIndex> chosen;
    for (const Lesson& lesson : week.timetable.learning) {
        if (!chosen.insert(lesson.module).second) add(Reason::module_twice, lesson.module);
        if (std::ranges::find(week.participant.learning, lesson.module, &LessonWish::module) == week.participant.learning.end())
            add(Reason::module_not_wanted, lesson.module);
    }
    if (chosen.empty()) return;
    for (const LessonWish& wish : week.participant.learning)
        if (!wish.optional && !chosen.contains(wish.module)) add(Reason::module_missing, wish.module);
}

void check_shifts(const Week& week, const WorkChoice& choice, std::set<Day>& taken, Violations& found) {
    Violation violation = week.violation(Rule::structure, Reason::no_shift);
    violation.placement = choice.placement;
    if (choice.shifts.empty()) found.push_back(violation);
    std::set<ShiftIndex> seen;
    for (const ShiftIndex shift : choice.shifts) {
        violation.shift = shift;
        violation.day = week.scenario.placements()[choice.placement].shifts[shift].time.day;
        const bool again = !seen.insert(shift).second;
        violation.reason = again ? Reason::shift_twice : Reason::two_shifts_a_day;
        if (!taken.insert(*violation.day).second) found.push_back(violation);
    }
}

/// The days that other childcares have already are in `taken`.
void check_slots(const Family& family, ChildIndex child, const CareChoice& choice, std::map<Day, ChildcareIndex>& taken,
                 Violations& found) {
    Violation violation = family.violation(Rule::structure, Reason::no_slot, child);
    violation.childcare = choice.childcare;
    if (choice.slots.empty()) found.push_back(violation);
    std::set<SlotIndex> seen;
    for (const SlotIndex slot : choice.slots) {
        violation.slot = slot;
        violation.day = family.scenario.childcare()[choice.childcare].slots[slot].time.day;
        violation.reason = Reason::slot_twice;
        if (!seen.insert(slot).second) found.push_back(violation);
        violation.reason = Reason::two_childcares_a_day;
        if (taken.emplace(*violation.day, choice.childcare).first->second != choice.childcare) found.push_back(violation);
    }
}

}  // namespace

void check_structure(const Week& week, Violations& found) {
    if (week.unknown) found.push_back(week.violation(Rule::structure, Reason::unknown));
    check_modules(week, found);
    std::set<Day> taken;
    for (const WorkChoice& choice : week.timetable.work) {
        if (&choice != &week.timetable.work.front()) {
            Violation violation = week.violation(Rule::structure, Reason::second_placement);
            violation.placement = choice.placement;
            found.push_back(violation);
        }
        check_shifts(week, choice, taken, found);
    }
}

void check_care_structure(const Family& family, Violations& found) {
    if (family.unknown) {
        Violation violation{.rule = Rule::structure, .reason = Reason::unknown};
        violation.household = family.index;
        found.push_back(violation);
    }
    for (const ChildIndex child : family.care.indices()) {
        std::set<ChildcareIndex> seen;
        std::map<Day, ChildcareIndex> taken;
        for (const CareChoice& choice : family.care[child]) {
            Violation violation = family.violation(Rule::structure, Reason::childcare_twice, child);
            violation.childcare = choice.childcare;
            if (!seen.insert(choice.childcare).second) found.push_back(violation);
            check_slots(family, child, choice, taken, found);
        }
    }
}

}  // namespace duaal::check
