#pragma once
/// What the field calls the words of the format.

#include <string_view>

namespace duaal::io {

/// The format's word for one of the field's, whatever its case: `pre-a1` for `A0`, `bike` for `fiets`; empty for any other.
std::string_view format_word(std::string_view field_word);

}  // namespace duaal::io
