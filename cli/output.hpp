#pragma once
/// What command lines say of the files that they write.

#include <filesystem>
#include <optional>

#include "cli/common.hpp"

namespace duaal::cli {

/// Standard output cannot hold a file and the JSON of --json.
std::optional<io::Text> output_fault(const std::filesystem::path& path, const CommonOptions& options);

/// Adds --force.
void add_force(CLI::App& app, bool& force, io::Language language);

}  // namespace duaal::cli
