#pragma once
/// A comparison for people: tables with a line per scenario, and one table for a spreadsheet.

#include <ostream>
#include <string>

#include "io/report/comparison.hpp"

namespace duaal::io {

/// `people`: who is better or worse off, by id.
void write_comparison(std::ostream& out, const Comparison& comparison, bool people, Language language);

/// A line per measure and a column per scenario; in Dutch with `;` and a decimal comma, as spreadsheets there want it.
std::string comparison_csv(const Comparison& comparison, Language language);

/// The name of a scenario in a table: its file without folder and ending.
std::string short_name(const Solved& one);

}  // namespace duaal::io
