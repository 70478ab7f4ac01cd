#pragma once
/// Spreadsheet files made by hand, for what no library writes.

#include <string>
#include <utility>
#include <vector>

namespace duaal::test {

using ZipParts = std::vector<std::pair<std::string, std::string>>;

/// The bytes of a zip with these parts.
std::string zipped(const ZipParts& parts);

/// The bytes of an .xlsx file with one sheet `Blad` of this `sheetData`, styles with the number formats `dd-mm-yyyy` (1), `h:mm` (2) and
/// `[h]:mm` (3), and whatever stands in `workbook_properties`.
std::string xlsx_of(const std::string& sheet_data, const std::string& behind = "", const std::string& workbook_properties = "");

/// The bytes of an .ods file with these tables.
std::string ods_of(const std::string& tables);

}  // namespace duaal::test
