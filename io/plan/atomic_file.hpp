#pragma once
/// Files that are there whole or not at all.

#include <filesystem>
#include <optional>
#include <string_view>

#include "io/text/text.hpp"

namespace duaal::io {

/// Replaces `path` by a file with `content` that only its owner may read (0600, from its creation on): written beside it
/// under another name, flushed to the disk, then renamed. Where anything fails, `path` stands as it was, nothing is left
/// behind, and the fault says what failed; none is success. What is no regular file (a pipe, a device) is written straight.
[[nodiscard]] std::optional<Text> write_file(const std::filesystem::path& path, std::string_view content);

}  // namespace duaal::io
