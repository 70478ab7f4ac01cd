#include "solver/check/usage.hpp"

#include <set>

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
    std::set<GroupIndex> groups;
    for (const Lesson& lesson : timetable.learning)
        if (seats.contains(lesson.group)) groups.insert(lesson.group);
    for (const GroupIndex group : groups) ++seats[group];

    std::set<PlacementIndex> workplaces;
    std::set<std::pair<PlacementIndex, ShiftIndex>> shifts;
    for (const WorkChoice& choice : timetable.work) {
        if (!participants.contains(choice.placement)) continue;
        workplaces.insert(choice.placement);
        for (const ShiftIndex shift : choice.shifts)
            if (positions[choice.placement].contains(shift)) shifts.emplace(choice.placement, shift);
    }
    for (const PlacementIndex placement : workplaces) ++participants[placement];
    for (const auto& [placement, shift] : shifts) ++positions[placement][shift];
}

void Usage::add(const CareWeek& week) {
    std::set<std::pair<ChildcareIndex, SlotIndex>> slots;
    for (const CareChoice& choice : week) {
        if (!places.contains(choice.childcare)) continue;
        for (const SlotIndex slot : choice.slots)
            if (places[choice.childcare].contains(slot)) slots.emplace(choice.childcare, slot);
    }
    for (const auto& [childcare, slot] : slots) ++places[childcare][slot];
}

}  // namespace duaal::check
