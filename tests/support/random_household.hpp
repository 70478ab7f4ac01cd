#pragma once
/// Tiny random households with children, in which every rule of childcare binds now and then, and every choice they have.

#include <cstdint>
#include <functional>
#include <vector>

#include "solver/domain/scenario.hpp"
#include "solver/domain/timetable.hpp"

namespace duaal::test {

/// One household of one to three participants and one or two children; the same for the same seed everywhere.
domain::Scenario random_household_scenario(std::uint64_t seed);

/// Every set of slots that a child could be given: at most one childcare a day, whether it is allowed or not.
std::vector<domain::CareWeek> all_care_weeks(const domain::Scenario& scenario);

/// Calls `visit` with every plan of the household in which each member has one of its `weeks` and each child one of
/// `care_weeks`.
void for_each_plan(const domain::Scenario& scenario, const std::vector<std::vector<domain::Timetable>>& weeks,
                   const std::vector<domain::CareWeek>& care_weeks, const std::function<void(const domain::Plan&)>& visit);

}  // namespace duaal::test
