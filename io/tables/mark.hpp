#pragma once
/// A copy of a workbook in which the faulty cells are red, with what is wrong as their note.

#include <filesystem>
#include <string>
#include <vector>

#include "io/diagnostic.hpp"

namespace duaal::io::tables {

/// The bytes of an .xlsx file with the values of all sheets, without their layout and formulas. Errors are red, warnings yellow; what is
/// said of a whole row or sheet is noted at its first cell. Empty where the workbook cannot be read. Diagnostics of other files play no
/// part.
std::string marked_copy(const std::filesystem::path& workbook, const std::vector<Diagnostic>& diagnostics, Language language);

}  // namespace duaal::io::tables
