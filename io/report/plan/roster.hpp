#pragma once
/// Everybody in a plan, a line each.

#include <nlohmann/json_fwd.hpp>
#include <vector>

#include "io/document/document.hpp"
#include "solver/domain/scenario.hpp"

namespace duaal::io {

/// Everybody, those with the least first: by status, then by id.
std::vector<domain::ParticipantIndex> least_first(const domain::Scenario& scenario, const domain::Plan& plan);

/// Status, lesson groups and placement with their days, childcare and cost, for `people` in their order.
Document roster(const domain::Scenario& scenario, const domain::Plan& plan, const std::vector<domain::ParticipantIndex>& people);

/// One person of it as data: ids and times.
nlohmann::ordered_json person_json(const domain::Scenario& scenario, const domain::Plan& plan, domain::ParticipantIndex participant);

}  // namespace duaal::io
