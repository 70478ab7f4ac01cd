#pragma once
/// A scenario file and what it extends, as one: SPEC section 2, `extends`.

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "io/json/node.hpp"
#include "io/scenario/report.hpp"

namespace duaal::io {

/// What a file holds itself, between what it extends and what comes of both. Objects without `extends` and `$schema`.
struct Layers {
    std::vector<std::string> extends;          ///< as the file names them
    std::vector<std::filesystem::path> files;  ///< that were read; neither a draft nor standard input is one
    const Node* base = nullptr;                ///< all that the file extends, merged; null where it extends nothing
    const Node* patch = nullptr;               ///< the file's own part
    const Node* merged = nullptr;              ///< the scenario
};

/// None where any of the files could not be read or is no strict JSON object, which is reported. What looks personal in any of the
/// files is reported too. `draft`: the text that the file at `path` would have; what stands there, if anything, is not read.
std::optional<Layers> load_layers(Arena& arena, Report& report, const std::filesystem::path& path, std::optional<std::string> draft = {});

}  // namespace duaal::io
