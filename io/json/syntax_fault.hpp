#pragma once
/// The commonest mistakes in hand-written JSON, told apart by the text around the place where the parser stopped.

#include "io/json/parse.hpp"

namespace duaal::io {

/// The fault of a text that the parser refused after reading `read` bytes.
JsonFault explain_syntax(std::string_view text, std::size_t read);

}  // namespace duaal::io
