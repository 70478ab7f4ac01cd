#include "solver/check/usage.hpp"

#include "solver/check/family.hpp"

namespace duaal::check {

using namespace domain;

Usage::Usage(const Scenario& scenario_, const Plan& plan)
    : scenario(scenario_),
      seats(scenario_.groups().size()),
      participants(scenario_.placements().size()),
      positions(scenario_.placements().size()),
      places(scenario_.childcare().size()) {
    for (const PlacementIndex p : positions.indices()) positions[p] = Table<ShiftIndex, int>(scenario.placements()[p].shifts.size());
    for (const ChildcareIndex c : places.indices()) places[c] = Table<SlotIndex, int>(scenario.childcare()[c].slots.size());
    for (const ParticipantIndex p : scenario.participants().indices()) add(timetable_of(plan, p));
    for (const HouseholdIndex h : scenario.households().indices()) {
        const HouseholdCare& care = care_of(plan, h);
        for (const ChildIndex child : scenario.households()[h].children.indices())
            if (care.contains(child)) add(care[child]);
    }
}

void Usage::add(const Timetable& timetable) {
    for (const Lesson& lesson : timetable.learning)
        if (seats.contains(lesson.group)) ++seats[lesson.group];
    for (const WorkChoice& choice : timetable.work) {
        if (!participants.contains(choice.placement)) continue;
        ++participants[choice.placement];
        for (const ShiftIndex shift : choice.shifts)
            if (positions[choice.placement].contains(shift)) ++positions[choice.placement][shift];
    }
}

void Usage::add(const CareWeek& week) {
    for (const CareChoice& choice : week) {
        if (!places.contains(choice.childcare)) continue;
        for (const SlotIndex slot : choice.slots)
            if (places[choice.childcare].contains(slot)) ++places[choice.childcare][slot];
    }
}

}  // namespace duaal::check
