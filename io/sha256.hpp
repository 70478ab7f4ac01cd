#pragma once
/// SHA-256 of bytes.

#include <string>
#include <string_view>

namespace duaal::io {

/// 64 lower-case hexadecimal digits.
std::string sha256(std::string_view bytes);

}  // namespace duaal::io
