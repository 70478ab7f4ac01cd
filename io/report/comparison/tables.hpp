#pragma once
/// A comparison for people: tables with a line per scenario, and one sheet for a spreadsheet with a line per measure.

#include <string>

#include "io/document/document.hpp"
#include "io/report/comparison/comparison.hpp"

namespace duaal::io {

/// `people`: who is better or worse off, by id.
Document comparison_document(const Comparison& comparison, bool people);

/// The same measures, a column per scenario.
DataTable comparison_sheet(const Comparison& comparison);

/// The name of a scenario in a table: its file without folder and ending.
std::string short_name(const Solved& one);

}  // namespace duaal::io
