#pragma once
/// Tables for spreadsheets.

#include <string>
#include <vector>

#include "io/text/text.hpp"

namespace duaal::io {

/// A line with its end; cells are quoted where they must be (RFC 4180). In Dutch with `;`, as spreadsheets there want it.
std::string csv_line(const std::vector<std::string>& cells, Language language);

}  // namespace duaal::io
