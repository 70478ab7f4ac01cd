#include "solver/check/check.hpp"

#include "solver/check/predicates.hpp"

namespace duaal::check {

using namespace domain;

namespace {

/// Who judges a rule: of a timetable, of a household, of the whole plan.
struct Predicates {
    void (*of_week)(const Week&, Violations&) = nullptr;
    void (*of_family)(const Family&, Violations&) = nullptr;
    void (*of_usage)(const Usage&, Violations&) = nullptr;
};

/// Without `default`, so that a rule without a predicate does not compile.
Predicates predicates_of(Rule rule) {
    switch (rule) {
        case Rule::structure:
            return {.of_week = check_structure, .of_family = check_care_structure};
        case Rule::eligible_group:
            return {.of_week = check_eligible_group};
        case Rule::eligible_placement:
            return {.of_week = check_eligible_placement};
        case Rule::available:
            return {.of_week = check_available};
        case Rule::travel:
            return {.of_week = check_travel};
        case Rule::trip_limit:
            return {.of_week = check_trip_limit};
        case Rule::day_hours:
            return {.of_week = check_day_hours};
        case Rule::week_hours:
            return {.of_week = check_week_hours};
        case Rule::week_load:
            return {.of_week = check_week_load};
        case Rule::rest:
            return {.of_week = check_rest};
        case Rule::free_days:
            return {.of_week = check_free_days};
        case Rule::work_days:
            return {.of_week = check_work_days};
        case Rule::work_hours:
            return {.of_week = check_work_hours};
        case Rule::childcare:
            return {.of_family = check_childcare};
        case Rule::care_age:
            return {.of_family = check_care_age};
        case Rule::care_trip:
            return {.of_family = check_care_trip};
        case Rule::care_onsite:
            return {.of_family = check_care_onsite};
        case Rule::care_minimum:
            return {.of_family = check_care_minimum};
        case Rule::fixed:
            return {.of_week = check_fixed};
        case Rule::group_capacity:
            return {.of_usage = check_group_capacity};
        case Rule::group_minimum:
            return {.of_usage = check_group_minimum};
        case Rule::shift_capacity:
            return {.of_usage = check_shift_capacity};
        case Rule::placement_capacity:
            return {.of_usage = check_placement_capacity};
        case Rule::placement_minimum:
            return {.of_usage = check_placement_minimum};
        case Rule::childcare_capacity:
            return {.of_usage = check_childcare_capacity};
        case Rule::plan:
        case Rule::status:
        case Rule::cost:
        case Rule::objective:
            return {};  // of what a plan file says: judge.cpp
    }
    return {};
}

template <class Subject>
void check_all(void (*Predicates::*part)(const Subject&, Violations&), const Subject& subject, Violations& found) {
    for (std::size_t rule = 0; rule < rule_names.size(); ++rule)
        if (const auto predicate = predicates_of(static_cast<Rule>(rule)).*part) predicate(subject, found);
}

}  // namespace

std::vector<Violation> check_timetable(const Scenario& scenario, ParticipantIndex participant, const Timetable& timetable) {
    Violations found;
    check_all(&Predicates::of_week, Week(scenario, participant, timetable), found);
    return found;
}

std::vector<Violation> check_household(const Scenario& scenario, HouseholdIndex household, const Plan& plan) {
    Violations found;
    check_all(&Predicates::of_family, Family(scenario, household, plan), found);
    return found;
}

std::vector<Violation> check_shared(const Scenario& scenario, const Plan& plan) {
    Violations found;
    check_all(&Predicates::of_usage, Usage(scenario, plan), found);
    return found;
}

std::vector<Violation> check_plan(const Scenario& scenario, const Plan& plan) {
    Violations found;
    for (const ParticipantIndex p : scenario.participants().indices())
        check_all(&Predicates::of_week, Week(scenario, p, timetable_of(plan, p)), found);
    for (const HouseholdIndex h : scenario.households().indices()) check_all(&Predicates::of_family, Family(scenario, h, plan), found);
    check_all(&Predicates::of_usage, Usage(scenario, plan), found);
    if (plan.timetables.size() > scenario.participants().size() || plan.care.size() > scenario.households().size())
        found.push_back({.rule = Rule::structure, .reason = Reason::unknown});
    return found;
}

}  // namespace duaal::check
