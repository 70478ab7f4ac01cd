#pragma once
/// The kinds of files that a workbook can be.

#include <filesystem>

#include "io/tables/cells/value.hpp"
#include "io/tables/workbook.hpp"

namespace duaal::io::tables {

/// Never throws for what is in the file; nothing in it is executed or fetched.
Parsed<Workbook> read_workbook(const std::filesystem::path& path);

Parsed<Workbook> read_xlsx(const std::filesystem::path& path);
Parsed<Workbook> read_ods(const std::filesystem::path& path);
/// A folder with a file for each sheet.
Parsed<Workbook> read_csv_folder(const std::filesystem::path& folder);

/// Puts cells in order, and a merged one in the place of each that it covers, within the rows and columns that are used. False: too many.
bool settle(Sheet& sheet, const std::vector<Merge>& merges);

/// Too much to be a workbook of a municipality.
Fault too_large();

}  // namespace duaal::io::tables
