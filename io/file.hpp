#pragma once
/// A file as a text.

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>

namespace duaal::io {

/// Bytes. No scenario comes near; what goes on without end (/dev/zero) ends here.
inline constexpr std::size_t largest_file = 1'000'000'000;

/// The bytes of a file; none where it cannot be read or is larger than the largest.
std::optional<std::string> read_file(const std::filesystem::path& path);

}  // namespace duaal::io
