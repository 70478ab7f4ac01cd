#pragma once
/// What is the same in every generated scenario.

#include "io/generate/region.hpp"

namespace duaal::io::generated {

/// `format`, `period`, `policy`, `objective`, `routes` and `calendar`.
Json make_frame();

}  // namespace duaal::io::generated
