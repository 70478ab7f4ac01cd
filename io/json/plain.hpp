#pragma once
/// A value without its place, for what is written.

#include <nlohmann/json_fwd.hpp>

#include "io/json/node.hpp"

namespace duaal::io {

/// Keys of objects in ascending order; null for a null pointer. Not redacted.
nlohmann::ordered_json plain_json(const Node* node);

}  // namespace duaal::io
