#pragma once
/// A scenario file and what it extends, as one: SPEC section 2, `extends`.

#include <filesystem>

#include "io/json/node.hpp"
#include "io/scenario/report.hpp"

namespace duaal::io {

/// The merged scenario, an object without `extends` and `$schema`; null where any of the files could not be read or is no
/// strict JSON object, which is reported. What looks personal in any of the files is reported too.
const Node* load_merged(Arena& arena, Report& report, const std::filesystem::path& path);

}  // namespace duaal::io
