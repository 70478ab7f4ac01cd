#include "solver/check/check.hpp"

#include "solver/check/predicates.hpp"

namespace duaal::check {

using namespace domain;

namespace {

// Without `default`, so that a rule without a predicate does not compile.

void check_rule(WeekRule rule, const Week& week, Violations& found) {
    switch (rule) {
        case WeekRule::structure:
            return check_structure(week, found);
        case WeekRule::eligible_group:
            return check_eligible_group(week, found);
        case WeekRule::eligible_placement:
            return check_eligible_placement(week, found);
        case WeekRule::available:
            return check_available(week, found);
        case WeekRule::travel:
            return check_travel(week, found);
        case WeekRule::trip_limit:
            return check_trip_limit(week, found);
        case WeekRule::day_hours:
            return check_day_hours(week, found);
        case WeekRule::week_hours:
            return check_week_hours(week, found);
        case WeekRule::week_load:
            return check_week_load(week, found);
        case WeekRule::rest:
            return check_rest(week, found);
        case WeekRule::free_days:
            return check_free_days(week, found);
        case WeekRule::work_days:
            return check_work_days(week, found);
        case WeekRule::work_hours:
            return check_work_hours(week, found);
        case WeekRule::fixed:
            return check_fixed(week, found);
    }
}

void check_rule(CareRule rule, const Family& family, Violations& found) {
    switch (rule) {
        case CareRule::childcare:
            return check_childcare(family, found);
        case CareRule::care_age:
            return check_care_age(family, found);
        case CareRule::care_trip:
            return check_care_trip(family, found);
        case CareRule::care_onsite:
            return check_care_onsite(family, found);
        case CareRule::care_minimum:
            return check_care_minimum(family, found);
    }
}

void check_rule(SharedRule rule, const Usage& usage, Violations& found) {
    switch (rule) {
        case SharedRule::group_capacity:
            return check_group_capacity(usage, found);
        case SharedRule::group_minimum:
            return check_group_minimum(usage, found);
        case SharedRule::shift_capacity:
            return check_shift_capacity(usage, found);
        case SharedRule::placement_capacity:
            return check_placement_capacity(usage, found);
        case SharedRule::placement_minimum:
            return check_placement_minimum(usage, found);
        case SharedRule::childcare_capacity:
            return check_childcare_capacity(usage, found);
    }
}

void check_all(const Week& week, Violations& found) {
    for (const WeekRule rule : all_week_rules) check_rule(rule, week, found);
}

void check_all(const Family& family, Violations& found) {
    check_care_structure(family, found);
    for (const CareRule rule : all_care_rules) check_rule(rule, family, found);
}

void check_all(const Usage& usage, Violations& found) {
    for (const SharedRule rule : all_shared_rules) check_rule(rule, usage, found);
}

}  // namespace

Violations check_timetable(const Scenario& scenario, ParticipantIndex participant, const Timetable& timetable) {
    Violations found;
    check_all(Week(scenario, participant, timetable), found);
    return found;
}

Violations check_household(const Scenario& scenario, HouseholdIndex household, const Plan& plan) {
    Violations found;
    check_all(Family(scenario, household, plan), found);
    return found;
}

Violations check_shared(const Scenario& scenario, const Plan& plan) {
    Violations found;
    check_all(Usage(scenario, plan), found);
    return found;
}

Violations check_plan(const Scenario& scenario, const Plan& plan) {
    Violations found;
    for (const ParticipantIndex p : scenario.participants().indices()) check_all(Week(scenario, p, timetable_of(plan, p)), found);
    for (const HouseholdIndex h : scenario.households().indices()) check_all(Family(scenario, h, plan), found);
    check_all(Usage(scenario, plan), found);
    if (plan.timetables.size() > scenario.participants().size() || plan.care.size() > scenario.households().size())
        found.emplace_back(breach::UnknownChoice{});
    return found;
}

}  // namespace duaal::check
