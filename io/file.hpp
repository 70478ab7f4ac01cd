#pragma once
/// A file as a text.

#include <filesystem>
#include <optional>
#include <string>

namespace duaal::io {

/// The bytes of a file; none where it cannot be read or is 4 GB or more.
std::optional<std::string> read_file(const std::filesystem::path& path);

}  // namespace duaal::io
