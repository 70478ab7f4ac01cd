#pragma once
/// A document on paper: Markdown (CommonMark, with tables).

#include <string>

#include "io/document/document.hpp"

namespace duaal::io {

/// What a user wrote is escaped, so that it shows as it is: no emphasis, link, heading, cell or HTML comes of it. A picture is left out:
/// what it shows stands in a table.
std::string markdown(const Document& document, Language language);

}  // namespace duaal::io
