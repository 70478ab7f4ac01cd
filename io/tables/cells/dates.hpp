#pragma once
/// Dates: `1-9-2026`, `2026-09-01`, a date cell.

#include "io/tables/cells/value.hpp"

namespace duaal::io::tables {

/// As `2026-09-01`.
Parsed<std::string> date_of(const Cell& cell);

/// Also a month, `9-2019`, of which it is the first day. A bare year is a fault that asks for the month.
Parsed<std::string> birth_of(const Cell& cell);

/// `01-09-2026`, how a workbook writes `2026-09-01`; empty for what is none.
std::string cell_date(std::string_view iso);

}  // namespace duaal::io::tables
