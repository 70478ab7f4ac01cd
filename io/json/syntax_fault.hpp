#pragma once
/// The commonest mistakes in hand-written JSON, told apart by the text around the place where the parser stopped.

#include "io/json/parse.hpp"

namespace duaal::io {

/// The fault of a text whose first NUL stands at `nul`: UTF-16, or a damaged file.
JsonFault explain_nul(std::string_view text, std::size_t nul);

/// The fault of a text without NUL that nlohmann's parser refused after reading `read` bytes, for this reason of its own.
JsonFault explain_syntax(std::string_view text, std::size_t read, std::string_view reason);

}  // namespace duaal::io
