#pragma once
/// A comparison for machines: docs/format.md.

#include <nlohmann/json_fwd.hpp>

#include "io/report/comparison/comparison.hpp"

namespace duaal::io {

/// The keys `scenarios`, `better` and `worse`.
nlohmann::ordered_json comparison_json(const Comparison& comparison);

/// Of one scenario with its plan the keys that do not compare it with another.
nlohmann::ordered_json solved_json(const Solved& one, const facts::Figures& figures);

}  // namespace duaal::io
