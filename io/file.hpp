#pragma once
/// A file as a text.

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace duaal::io {

/// Bytes. No scenario comes near; what goes on without end (/dev/zero) ends here.
inline constexpr std::size_t largest_file = 1'000'000'000;

/// With which some programs begin a file in UTF-8. We skip it in what we read; a spreadsheet needs it to take a table for UTF-8.
inline constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

/// A path of which the system would take only the part before a NUL, and so another file.
bool has_nul(const std::filesystem::path& path);

/// The name by which a command line means standard input, or standard output.
bool is_standard(const std::filesystem::path& path);

/// The bytes of a file; none where it cannot be read or is larger than the largest.
std::optional<std::string> read_file(const std::filesystem::path& path);

/// The same, or of standard input. That is read once and remembered, for a command may look at a scenario more than once.
std::optional<std::string> read_source(const std::filesystem::path& path);

/// So that standard input is read anew.
void forget_standard_input();

}  // namespace duaal::io
