#pragma once
/// The test that every rule's poster and predicate, the rule alone, allow the same on tiny random scenarios: beside the form
/// that `structure` asks, of one timetable; beside the members' allowed weeks, of a household. The rule must forbid something
/// in some scenarios, and not everything.

#include "solver/check/predicates.hpp"

namespace duaal::test {

void check_week_poster(domain::WeekRule rule, void (*predicate)(const check::Week&, check::Violations&));

void check_household_poster(domain::CareRule rule, void (*predicate)(const check::Family&, check::Violations&));

/// Of what a household's own members and children share.
void check_capacity_poster(domain::SharedRule rule, void (*predicate)(const check::Usage&, check::Violations&));

}  // namespace duaal::test
