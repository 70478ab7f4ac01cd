#include "solver/check/family.hpp"

namespace duaal::check {

using namespace domain;

const Timetable& timetable_of(const Plan& plan, ParticipantIndex participant) {
    static const Timetable empty;
    return plan.timetables.contains(participant) ? plan.timetables[participant] : empty;
}

const HouseholdCare& care_of(const Plan& plan, HouseholdIndex household) {
    static const HouseholdCare empty;
    return plan.care.contains(household) ? plan.care[household] : empty;
}

Family::Family(const Scenario& scenario_, HouseholdIndex index_, const Plan& plan)
    : scenario(scenario_), index(index_), household(scenario_.households()[index_]), care(household.children.size()) {
    for (const ParticipantIndex member : scenario.members(index)) weeks.emplace_back(scenario, member, timetable_of(plan, member));
    const HouseholdCare& chosen = care_of(plan, index);
    for (const ChildIndex child : chosen.indices()) {
        if (!care.contains(child)) unknown |= !chosen[child].empty();
        if (!care.contains(child)) continue;
        for (const CareChoice& choice : chosen[child]) add_care(child, choice);
    }
}

void Family::add_care(ChildIndex child, const CareChoice& choice) {
    if (!scenario.childcare().contains(choice.childcare)) {
        unknown = true;
        return;
    }
    CareChoice known{choice.childcare, {}};
    for (const SlotIndex slot : choice.slots) {
        if (scenario.childcare()[choice.childcare].slots.contains(slot))
            known.slots.push_back(slot);
        else
            unknown = true;
    }
    care[child].push_back(known);
}

bool needs_care(const Scenario& scenario, const Child& child) {
    const Date from = scenario.period().from;
    if (child.born > from) return false;
    return child.needs_care.value_or(age_in_months(child.born, from) < 12 * scenario.policy().care_until_age);
}

}  // namespace duaal::check
