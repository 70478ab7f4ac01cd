#pragma once
/// The words for the keys of a scenario.

#include <string_view>

#include "io/text/text.hpp"

namespace duaal::io {

/// "seats" for `capacity`, with its unit; empty where the key is plain enough or no key of the format. Not for ids, nor the keys at the
/// top.
Text key_word(std::string_view key);

}  // namespace duaal::io
