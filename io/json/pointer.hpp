#pragma once
/// JSON pointers (RFC 6901) as texts.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace duaal::io {

/// A key as it stands in a pointer: `a~1b` for `a/b`.
std::string pointer_part(std::string_view key);

/// `/groups/a~1b`; nothing for the top. What looks personal in the keys is redacted.
std::string pointer_text(const std::vector<std::string>& keys);

/// The keys of a pointer; none where it is not empty and does not start with `/`, or has a `~` without 0 or 1 behind it.
std::optional<std::vector<std::string>> parse_pointer(std::string_view text);

}  // namespace duaal::io
