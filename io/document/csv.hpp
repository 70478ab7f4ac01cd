#pragma once
/// Tables for spreadsheets.

#include <string>

#include "io/document/table.hpp"

namespace duaal::io {

/// The table with its heads; cells are quoted where they must be (RFC 4180). In Dutch with `;` and a decimal comma, as spreadsheets there
/// want it. What takes two cells has two columns. A byte order mark
/// stands before it, without which spreadsheets take it for another coding than UTF-8.
std::string csv(const DataTable& table, Language language);

}  // namespace duaal::io
