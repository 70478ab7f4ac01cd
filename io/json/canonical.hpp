#pragma once
/// The one text of a JSON value that its hash is taken over (SPEC section 7).

#include <string>

#include "io/json/node.hpp"

namespace duaal::io {

/// What nlohmann's `dump()` gives, keys sorted and no spaces, where a number with a fraction or exponent is the text of
/// printf("%.17g"). Written straight from the values, for a copy of a large scenario takes more memory than all the rest.
std::string canonical_text(const Node& node);

}  // namespace duaal::io
