#pragma once
/// A document on a screen.

#include <ostream>

#include "io/document/document.hpp"

namespace duaal::io {

/// As wide as the stream's screen (screen.hpp), in colour where it shows colours. A picture is left out: what it shows stands in a table.
void show(std::ostream& out, const Document& document, Language language);

}  // namespace duaal::io
