#pragma once
/// What in a scenario file looks as if it tells who somebody is. Files hold pseudonyms only.

#include <filesystem>

#include "io/json/node.hpp"
#include "io/values/report.hpp"

namespace duaal::io {

/// Reports every key and every text of a file that looks personal: an error where it names something (as an id, a reference, a
/// sector or a tag does), a warning where it is free text or a path.
void report_personal(Report& report, const Node& root);

/// Warns of the name that a file has.
void report_personal_name(Report& report, const Source& source, const std::filesystem::path& path);

}  // namespace duaal::io
