#pragma once
/// The one text of a JSON value that its hash is taken over (SPEC section 7).

#include <nlohmann/json_fwd.hpp>
#include <string>

#include "io/json/node.hpp"

namespace duaal::io {

/// The value as plain JSON; a number with a fraction or exponent becomes the text of printf("%.17g").
nlohmann::json to_canonical_json(const Node& node);

/// `dump()` of that: keys sorted, no spaces.
std::string canonical_text(const Node& node);

}  // namespace duaal::io
