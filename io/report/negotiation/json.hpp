#pragma once
/// What moving lessons brings, for machines: the key `steps` of docs/format.md.

#include <nlohmann/json_fwd.hpp>

#include "io/report/negotiation/negotiation.hpp"

namespace duaal::io {

/// A step of each frontier for every number of moves, the free one first.
nlohmann::ordered_json steps_json(const Negotiation& negotiation);

}  // namespace duaal::io
