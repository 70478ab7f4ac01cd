#pragma once
/// Deliberately wrong posters. One that allows exactly what the rule's predicate allows on every scenario that the tests
/// try is not noticed: then the tests of that rule are too weak.

#include <functional>

#include "solver/domain/scenario.hpp"
#include "tests/support/model_sets.hpp"

namespace duaal::test {

/// What the wrong poster takes the scenario for.
using Misreading = std::function<void(domain::ScenarioData&)>;

/// The first seed at which the poster allows another set of weeks than the predicate; 0 where there is none.
std::uint64_t notice(const model::WeekModel::Poster& poster, WeekPredicate predicate);

/// The same, of the rule's own poster that misreads the scenario.
std::uint64_t notice(domain::WeekRule rule, const Misreading& misread, WeekPredicate predicate);

/// The same, of a rule of a household; `judge(scenario, plan)` says whether the rule holds.
std::uint64_t notice_in_household(const model::HouseholdRule& rule, const Misreading& misread,
                                  const std::function<bool(const domain::Scenario&, const domain::Plan&)>& judge);

}  // namespace duaal::test
