#pragma once
/// A scenario as a workbook, with a JSON file beside it for what a workbook has no column for.

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "io/diagnostic.hpp"
#include "io/json/node.hpp"

namespace duaal::io::tables {

struct Converted {
    std::string workbook;                     ///< the bytes of an .xlsx file; empty where it cannot be
    std::string beside;                       ///< the text of a scenario file that extends the workbook; empty: nothing is missing in that
    std::vector<std::string> without_column;  ///< where that says something, as `objective` or `participants.learning`; ascending
    std::vector<Diagnostic> faults;           ///< why the scenario cannot stand in a workbook
};

/// Of a merged scenario. The workbook is written and read again: what it then lacks, or has too much, stands beside it, so that the two
/// together are the same scenario. `name` is the workbook's file name, which the other extends.
Converted workbook_of(const Node& merged, const std::string& name);

/// An empty workbook with headings, lists, two example rows a sheet and a sheet Uitleg; as it stands it is a scenario in order. The bytes
/// of an .xlsx file.
std::string workbook_template();

}  // namespace duaal::io::tables
