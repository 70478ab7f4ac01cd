#include "tests/support/flat_model/flat_model.hpp"

#include <algorithm>
#include <stdexcept>

#include "tests/support/flat_model/parts.hpp"
#include "tests/support/flat_model/whole.hpp"

namespace duaal::test {

using namespace domain;

namespace flat {

Whole make_whole(const Scenario& scenario) {
    Whole whole;
    for (const ParticipantIndex p : scenario.participants().indices()) whole.people.push_back(add_person(whole.mip, scenario, p));
    for (const HouseholdIndex h : scenario.households().indices()) {
        std::vector<const Person*> members;
        for (const Person& person : whole.people)
            if (scenario.participants()[person.index].household == h) members.push_back(&person);
        for (CareDay& care : add_care(whole.mip, scenario, h, members)) whole.care.push_back(std::move(care));
    }
    add_shared(whole, scenario);
    add_levels(whole, scenario);
    return whole;
}

namespace {

Timetable timetable_of(const Person& person, const Participant& row, const std::vector<std::int64_t>& solution) {
    const auto chosen = [&](Column column) { return solution[static_cast<std::size_t>(column)] == 1; };
    Timetable out;
    for (const GroupChoice& choice : person.groups)
        if (chosen(choice.chosen)) out.learning.push_back({row.learning[choice.wish].module, choice.group});
    for (const PlacementChoice& choice : person.placements) {
        if (!chosen(choice.chosen)) continue;
        WorkChoice work{choice.placement, {}};
        for (const ShiftChoice& shift : choice.shifts)
            if (chosen(shift.chosen)) work.shifts.push_back(shift.shift);
        out.work.push_back(std::move(work));
    }
    std::sort(out.learning.begin(), out.learning.end());
    return out;
}

void add_care_to(CareWeek& week, const CareDay& care) {
    auto at = std::find_if(week.begin(), week.end(), [&](const CareChoice& choice) { return choice.childcare == care.childcare; });
    if (at == week.end()) at = week.insert(at, CareChoice{care.childcare, {}});
    at->slots.insert(at->slots.end(), care.slots.begin(), care.slots.end());
    std::sort(at->slots.begin(), at->slots.end());
    std::sort(week.begin(), week.end());
}

}  // namespace

Plan plan_of(const Whole& whole, const Scenario& scenario, const std::vector<std::int64_t>& solution) {
    Plan plan;
    for (const Person& person : whole.people)
        plan.timetables.push_back(timetable_of(person, scenario.participants()[person.index], solution));
    for (const Household& household : scenario.households()) plan.care.push_back(domain::HouseholdCare(household.children.size()));
    for (const CareDay& care : whole.care)
        if (solution[static_cast<std::size_t>(care.chosen)] == 1) add_care_to(plan.care[care.household][care.child], care);
    return plan;
}

}  // namespace flat

FlatOptimum solve_flat(const Scenario& scenario) {
    flat::Whole whole = flat::make_whole(scenario);
    FlatOptimum optimum;
    std::vector<std::int64_t> solution;
    for (std::size_t i = 0; i < whole.levels.size(); ++i) {
        for (const flat::Linear& part : flat::parts_of(whole.mip, whole.levels[i])) {
            auto better = whole.mip.maximise(part, solution);
            if (!better) throw std::runtime_error("the empty plan was lost");
            solution = std::move(*better);
            whole.mip.add_at_least(part, part.value(solution));
        }
        const std::int64_t value = whole.levels[i].value(solution);
        const bool maximised = scenario.objective()[i].sense == ObjectiveLevel::Sense::maximise;
        optimum.values.push_back(maximised ? value : -value);
    }
    optimum.plan = flat::plan_of(whole, scenario, solution);
    return optimum;
}

bool reaches_flat(const Scenario& scenario, const std::vector<std::int64_t>& values) {
    flat::Whole whole = flat::make_whole(scenario);
    for (std::size_t i = 0; i < values.size(); ++i) {
        const bool maximised = scenario.objective()[i].sense == ObjectiveLevel::Sense::maximise;
        if (flat::parts_of(whole.mip, whole.levels[i]).size() > 1) throw std::runtime_error("a level is too long for Cbc");
        whole.mip.add_at_least(whole.levels[i], maximised ? values[i] : -values[i]);
    }
    return whole.mip.maximise({}, {}).has_value();
}

}  // namespace duaal::test
