#pragma once
/// The figures of a plan for machines.

#include <nlohmann/json_fwd.hpp>

#include "solver/domain/outcome.hpp"
#include "solver/facts/figures.hpp"

namespace duaal::io {

/// The keys `participants`, `routes`, `without_route`, `tags`, `minutes`, `used` and `closed_groups` of docs/format.md.
nlohmann::ordered_json figures_json(const domain::Scenario& scenario, const facts::Figures& figures);

/// The levels of the objective, each with its value, bound (null: none) and whether it is proven.
nlohmann::ordered_json levels_json(const domain::Objective& objective, const domain::Outcome& outcome);

}  // namespace duaal::io
