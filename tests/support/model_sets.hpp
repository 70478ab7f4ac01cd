#pragma once
/// What a poster allows and what a predicate allows, as sets, on the same tiny scenario. Header only, since the support
/// library does not link Gecode.

#include <algorithm>
#include <gecode/search.hh>
#include <memory>
#include <utility>
#include <vector>

#include "solver/check/check.hpp"
#include "solver/check/predicates.hpp"
#include "solver/model/household_model.hpp"
#include "solver/model/week_model.hpp"
#include "tests/support/builders.hpp"
#include "tests/support/random_household.hpp"
#include "tests/support/random_week.hpp"

namespace duaal::test {

inline constexpr domain::ParticipantIndex somebody{0};
inline constexpr domain::HouseholdIndex family{0};

using WeekPredicate = void (*)(const check::Week&, check::Violations&);
using HouseholdPredicate = void (*)(const check::Family&, check::Violations&);
using Weeks = std::vector<domain::Timetable>;

/// Every solution of a space, by the values of its variables.
template <class Visit>
void for_each_solution(std::unique_ptr<model::ChoiceSpace> root, const Visit& visit) {
    if (!root) return;
    Gecode::branch(*root, root->choices, Gecode::INT_VAR_NONE(), Gecode::INT_VAL_MIN());
    Gecode::DFS<model::ChoiceSpace> search(root.get());
    while (const std::unique_ptr<model::ChoiceSpace> space{search.next()}) visit(space->values());
}

/// The weeks that `poster` alone allows, ascending.
inline Weeks weeks_posted_alone(const domain::Scenario& scenario, const model::WeekModel::Poster& poster) {
    const model::WeekModel model(model::Week(scenario, somebody), poster);
    Weeks weeks;
    for_each_solution(model.make_space(), [&](const std::vector<int>& values) { weeks.push_back(model.week().timetable(values)); });
    std::ranges::sort(weeks);
    return weeks;
}

/// The weeks that `structure` and `poster` allow together, ascending.
inline Weeks posted_weeks(const domain::Scenario& scenario, const model::WeekModel::Poster& poster) {
    return weeks_posted_alone(scenario, [&](const model::WeekPosting& posting) {
        model::post_structure(posting);
        poster(posting);
    });
}

/// The weeks that the predicates of `structure` and of the rule allow together, ascending.
inline Weeks judged_weeks(const domain::Scenario& scenario, WeekPredicate predicate) {
    Weeks weeks = all_timetables(scenario, somebody);
    std::erase_if(weeks, [&](const domain::Timetable& timetable) {
        check::Violations violations;
        const check::Week week(scenario, somebody, timetable);
        check::check_structure(week, violations);
        predicate(week, violations);
        return !violations.empty();
    });
    return weeks;
}

/// The members' weeks and the children's slots, comparable.
using FamilyChoice = std::pair<Weeks, std::vector<domain::CareWeek>>;
using FamilyChoices = std::vector<FamilyChoice>;

/// The weeks of every member that hold the rules of one timetable.
inline std::vector<Weeks> member_weeks(const domain::Scenario& scenario) {
    std::vector<Weeks> weeks;
    for (const domain::ParticipantIndex p : scenario.members(family)) {
        weeks.push_back(all_timetables(scenario, p));
        std::erase_if(weeks.back(), [&](const domain::Timetable& week) { return !check::check_timetable(scenario, p, week).empty(); });
    }
    return weeks;
}

inline FamilyChoices posted_choices(const domain::Scenario& scenario, const model::HouseholdModel::Poster& poster) {
    const model::HouseholdModel model(model::Household(scenario, family, member_weeks(scenario)), poster);
    FamilyChoices choices;
    for_each_solution(model.make_space(), [&](const std::vector<int>& values) {
        const model::HouseholdWeek choice = model.household().choice(values);
        choices.emplace_back(choice.weeks, std::vector<domain::CareWeek>(choice.care.begin(), choice.care.end()));
    });
    std::ranges::sort(choices);
    return choices;
}

/// `allows(plan)` says whether a rule of the household, or a share, holds.
template <class Allows>
FamilyChoices judged_choices(const domain::Scenario& scenario, const Allows& allows) {
    FamilyChoices choices;
    for_each_plan(scenario, member_weeks(scenario), all_care_weeks(scenario), [&](const domain::Plan& plan) {
        const auto& care = plan.care[family];
        if (allows(plan))
            choices.emplace_back(Weeks(plan.timetables.begin(), plan.timetables.end()), std::vector(care.begin(), care.end()));
    });
    std::ranges::sort(choices);
    return choices;
}

}  // namespace duaal::test
