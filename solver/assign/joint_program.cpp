#include "solver/assign/joint_program.hpp"

#include <algorithm>
#include <set>

#include "solver/assign/joint_builder.hpp"
#include "solver/assign/presolve.hpp"

namespace duaal::assign {

using namespace domain;

namespace {

std::vector<CareRows> care_of(const Scenario& scenario, const WeekTable& weeks) {
    std::vector<CareRows> care;
    care.reserve(scenario.households().size());
    for (const HouseholdIndex h : scenario.households().indices()) care.emplace_back(scenario, weeks, h);
    return care;
}

WeekTable above(const Floors& floors, WeekTable weeks) {
    if (floors.empty()) return weeks;
    std::vector<bool> keep(weeks.size());
    for (std::size_t at = 0; at < weeks.size(); ++at) keep[at] = floors[weeks[at].participant].holds_for(weeks[at]);
    return weeks.filtered(keep);
}

}  // namespace

std::int64_t required_by(const Floors& floors) {
    return std::count_if(floors.begin(), floors.end(), [](const Floor& floor) { return !floor.holds_for_nothing(); });
}

JointProgram make_joint_program(const Scenario& scenario, WeekTable weeks, const JointVariant& variant) {
    weeks = without_unreachable(scenario, variant.twins, above(variant.floors, std::move(weeks)));
    weeks = without_unreachable(scenario, variant.twins, without_impossible(scenario, weeks, care_of(scenario, weeks)));
    std::vector<CareRows> care = care_of(scenario, weeks);
    return JointBuilder(scenario, std::move(weeks), std::move(care), variant).build();
}

Plan plan_of(const JointProgram& joint, const Point& point) {
    const Scenario& scenario = *joint.scenario;
    Plan plan{Table<ParticipantIndex, Timetable>(scenario.participants().size()),
              Table<HouseholdIndex, domain::HouseholdCare>(scenario.households().size())};
    for (const ParticipantIndex p : scenario.participants().indices())
        if (const Variable week = point.week[p.value]; week != nobody) plan.timetables[p] = joint.weeks.timetable(joint.weeks[week]);
    for (const HouseholdIndex h : scenario.households().indices()) {
        plan.care[h] = domain::HouseholdCare(scenario.households()[h].children.size());
        const auto& variables = joint.care[h.value].variables();
        for (std::size_t v = 0; v < variables.size(); ++v) {
            const Variable at = joint.care_start[h.value] + static_cast<Variable>(v);
            if (variables[v].slots.empty() || point.auxiliary[at - joint.program.week_count()] == 0) continue;
            CareWeek& week = plan.care[h][variables[v].child];
            auto found = std::find_if(week.begin(), week.end(), [&](const CareChoice& c) { return c.childcare == variables[v].childcare; });
            if (found == week.end()) found = week.insert(found, {variables[v].childcare, {}});
            found->slots.insert(found->slots.end(), variables[v].slots.begin(), variables[v].slots.end());
        }
        for (CareWeek& week : plan.care[h]) {
            std::sort(week.begin(), week.end(), [](const CareChoice& a, const CareChoice& b) { return a.childcare < b.childcare; });
            for (CareChoice& choice : week) std::sort(choice.slots.begin(), choice.slots.end());
        }
    }
    return plan;
}

std::vector<Variable> weeks_like(const JointProgram& joint, const Plan& plan) {
    std::vector<Variable> weeks(joint.scenario->participants().size(), nobody);
    for (const ParticipantIndex p : joint.scenario->participants().indices())
        for (std::uint32_t w = joint.weeks.begin(p); w < joint.weeks.end(p); ++w)
            if (joint.weeks.timetable(joint.weeks[w]) == plan.timetables[p]) weeks[p.value] = w;
    return weeks;
}

}  // namespace duaal::assign
