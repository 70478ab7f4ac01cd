#pragma once
/// The identity of every rule of SPEC section 5, in the spec's order, and of what section 7 asks of a plan file.
/// Only names stand here: the posters are in solver/model, the predicates in solver/check.

#include <array>
#include <cstdint>
#include <string_view>

namespace duaal::domain {

enum class Rule : std::uint8_t {
    // one timetable, or one household
    structure,
    eligible_group,
    eligible_placement,
    available,
    travel,
    trip_limit,
    day_hours,
    week_hours,
    week_load,
    rest,
    free_days,
    work_days,
    work_hours,
    childcare,
    care_age,
    care_trip,
    care_onsite,
    care_minimum,
    fixed,
    // the whole plan
    group_capacity,
    group_minimum,
    shift_capacity,
    placement_capacity,
    placement_minimum,
    childcare_capacity,
    // the plan file
    plan,
    status,
    cost,
    objective
};

inline constexpr std::array<std::string_view, 29> rule_names{
    "structure",      "eligible_group",     "eligible_placement", "available",         "travel",
    "trip_limit",     "day_hours",          "week_hours",         "week_load",         "rest",
    "free_days",      "work_days",          "work_hours",         "childcare",         "care_age",
    "care_trip",      "care_onsite",        "care_minimum",       "fixed",             "group_capacity",
    "group_minimum",  "shift_capacity",     "placement_capacity", "placement_minimum", "childcare_capacity",
    "plan",           "status",             "cost",               "objective"};

}  // namespace duaal::domain
