#pragma once
/// A scenario file and what it extends, as one: SPEC section 2, `extends`.

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "io/json/node.hpp"
#include "io/values/report.hpp"

namespace duaal::io {

/// What a file holds itself, between what it extends and what comes of both. Objects without `extends` and `$schema`.
struct Layers {
    std::vector<std::string> extends;          ///< as the file names them
    std::vector<std::filesystem::path> files;  ///< that were read; neither a draft nor standard input is one
    const Node* base = nullptr;                ///< all that the file extends, merged; null where it extends nothing
    const Node* patch = nullptr;               ///< the file's own part
    const Node* merged = nullptr;              ///< the scenario
    std::vector<Text> assumed;                 ///< of its workbooks: a sentence for each kind of thing that they do not say
    bool has_gaps = false;                     ///< cells of a workbook are wrong, which is reported: what they should say is not there
};

/// None where any of the files could not be read or is no strict JSON object, which is reported. What looks personal in any of the
/// files is reported too. `draft`: the text that the file at `path` would have; what stands there, if anything, is not read.
/// With gaps allowed wrong cells of a workbook are no reason to give none.
enum class Gaps { refused, allowed };
std::optional<Layers> load_layers(Arena& arena, Report& report, const std::filesystem::path& path, std::optional<std::string> draft = {},
                                  Gaps gaps = Gaps::refused);

}  // namespace duaal::io
