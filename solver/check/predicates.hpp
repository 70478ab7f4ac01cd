#pragma once
/// One predicate a rule; each says everything that breaks its rule. Who calls them is check.cpp.

#include "solver/check/check.hpp"
#include "solver/check/family.hpp"
#include "solver/check/usage.hpp"
#include "solver/check/week.hpp"

namespace duaal::check {

// of one timetable
void check_structure(const Week&, Violations&);
void check_eligible_group(const Week&, Violations&);
void check_eligible_placement(const Week&, Violations&);
void check_available(const Week&, Violations&);
void check_travel(const Week&, Violations&);
void check_trip_limit(const Week&, Violations&);
void check_day_hours(const Week&, Violations&);
void check_week_hours(const Week&, Violations&);
void check_week_load(const Week&, Violations&);
void check_rest(const Week&, Violations&);
void check_free_days(const Week&, Violations&);
void check_work_days(const Week&, Violations&);
void check_work_hours(const Week&, Violations&);
void check_fixed(const Week&, Violations&);

// of a household's childcare
void check_care_structure(const Family&, Violations&);
void check_childcare(const Family&, Violations&);
void check_care_age(const Family&, Violations&);
void check_care_trip(const Family&, Violations&);
void check_care_onsite(const Family&, Violations&);
void check_care_minimum(const Family&, Violations&);

// of what is shared
void check_group_capacity(const Usage&, Violations&);
void check_group_minimum(const Usage&, Violations&);
void check_shift_capacity(const Usage&, Violations&);
void check_placement_capacity(const Usage&, Violations&);
void check_placement_minimum(const Usage&, Violations&);
void check_childcare_capacity(const Usage&, Violations&);

}  // namespace duaal::check
