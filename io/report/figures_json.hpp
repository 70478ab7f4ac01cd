#pragma once
/// The figures of a plan for machines.

#include <nlohmann/json_fwd.hpp>

#include "io/report/figures.hpp"

namespace duaal::io {

/// The keys `participants`, `routes`, `without_route`, `tags`, `minutes`, `used` and `closed_groups` of docs/format.md.
nlohmann::ordered_json figures_json(const domain::Scenario& scenario, const Figures& figures);

}  // namespace duaal::io
