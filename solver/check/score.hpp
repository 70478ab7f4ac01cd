#pragma once
/// What a plan is worth, by the checker's own reckoning: SPEC sections 5 (status) and 6 (terms, cost).

#include <array>
#include <cstdint>
#include <vector>

#include "solver/domain/scenario.hpp"
#include "solver/domain/timetable.hpp"
#include "solver/domain/vocabulary.hpp"

namespace duaal::check {

domain::Status status_of(const domain::Scenario&, domain::ParticipantIndex, const domain::Timetable&);

/// The participant's own part of the cost.
std::int64_t cost_of(const domain::Scenario&, domain::ParticipantIndex, const domain::Timetable&);

/// One child's part of the cost.
std::int64_t care_cost_of(const domain::Scenario&, domain::HouseholdIndex, const domain::CareWeek&);

/// Every term of the objective, by domain::Term.
using Terms = std::array<std::int64_t, domain::term_names.size()>;
Terms terms_of(const domain::Scenario&, const domain::Plan&);

/// The value of every level of the scenario's objective.
std::vector<std::int64_t> values_of(const domain::Scenario&, const domain::Plan&);

}  // namespace duaal::check
