#pragma once
/// Tables for spreadsheets.

#include <string>
#include <vector>

#include "io/text/text.hpp"

namespace duaal::io {

/// A table's text with the byte order mark before it, without which spreadsheets take it for another coding than UTF-8.
std::string csv_text(const std::string& lines);

/// A line with its end; cells are quoted where they must be (RFC 4180). In Dutch with `;`, as spreadsheets there want it.
std::string csv_line(const std::vector<std::string>& cells, Language language);

}  // namespace duaal::io
