#pragma once
/// The values of cells from what the files store: serial numbers that a format makes dates, error values.

#include <string>
#include <string_view>

#include "io/tables/workbook.hpp"

namespace duaal::io::tables {

/// What a number format makes of a number.
enum class Shows { number, date, time, date_and_time, duration };

/// Of a format code, such as `dd-mm-yyyy` or `[h]:mm`.
Shows shows_of(std::string_view code);

/// Of a format that every spreadsheet has by number.
Shows shows_of_builtin(std::uint32_t id);

/// A number cell; `from_1904`: days count from 1 January 1904, else from 1900.
void set_number(Cell& cell, double value, Shows shows, bool from_1904);
void set_date(Cell& cell, int year, int month, int day);
/// `2026-12-09`, with or without a time behind it; false where it is none.
bool set_iso_date(Cell& cell, std::string_view text);
void set_minutes(Cell& cell, double minutes);
void set_boolean(Cell& cell, bool value);

/// `#N/B`, `#DIV/0!`, `Err:502`
bool is_error_text(std::string_view text);

}  // namespace duaal::io::tables
