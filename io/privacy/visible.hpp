#pragma once
/// Text that moves nothing on a screen.

#include <string>
#include <string_view>

namespace duaal::io {

/// `text` with every control character as a sign that can be seen and is one character wide: `␛` for the escape with which a terminal's
/// commands begin, `␊` for a line end (U+2400 on, and U+2421 for delete). What has no such sign (U+0080 to U+009F, line separators, what
/// turns the direction of writing) and bytes that are no UTF-8 become `�`.
std::string visible(std::string_view text);

}  // namespace duaal::io
