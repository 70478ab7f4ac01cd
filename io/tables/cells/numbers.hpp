#pragma once
/// Numbers, ranges, and lengths of time in minutes and hours.

#include <optional>

#include "io/tables/cells/value.hpp"

namespace duaal::io::tables {

/// `5`, `7,5`, `7.5`; a number kept as text too. No sign but a leading `-`.
Parsed<double> number_of(const Cell& cell);

/// A whole number; `1.000` is refused, for it may be a thousand.
Parsed<int> whole_of(const Cell& cell);

/// A number of minutes, or a time cell as a duration. A text `0:45` too.
Parsed<int> minutes_of(const Cell& cell);

/// A number of hours, or a time cell as a duration. A text `7:30` too.
Parsed<double> hours_of(const Cell& cell);

struct Range {
    std::optional<double> min, max;
};

/// `2` (just that), `1-2`, `vanaf 2`, `hoogstens 3`.
Parsed<Range> range_of(const Cell& cell);

/// A number as a cell shows it, with a decimal comma or point; none where the text is none.
std::optional<double> parse_number(std::string_view text);

/// The shortest text of a number: `7.5`, `8`.
std::string number_text(double value);

/// As a workbook writes it: `2`, `1-2`, `vanaf 2`, `hoogstens 3`; empty without either end.
std::string cell_range(const Range& range);

}  // namespace duaal::io::tables
