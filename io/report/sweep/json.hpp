#pragma once
/// A sweep for machines: docs/format.md.

#include <nlohmann/json_fwd.hpp>

#include "io/report/sweep/sweep.hpp"

namespace duaal::io {

/// The keys `base`, `axes` and `scenarios`.
nlohmann::ordered_json sweep_json(const Sweep& sweep, Language language);

}  // namespace duaal::io
