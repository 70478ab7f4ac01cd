#pragma once
/// A workbook to be written.

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "io/tables/headings.hpp"

namespace duaal::io::tables {

/// Of a column, by its Dutch heading.
using OutValue = std::variant<std::string, double>;

struct OutRow {
    std::vector<std::pair<std::string_view, OutValue>> cells = {};

    /// A text, unless it is empty.
    void set(std::string_view nl, const std::string& text) {
        if (!text.empty()) cells.emplace_back(nl, text);
    }
    void set_number(std::string_view nl, double number) { cells.emplace_back(nl, number); }
};

struct OutSheet {
    const SheetKind* kind;
    std::vector<OutRow> rows = {};
};

struct OutBook {
    std::vector<OutSheet> sheets;
    std::vector<std::string> explanation = {};  ///< lines of a sheet Uitleg; none: no such sheet
    bool lists = true;                          ///< drop-down lists for words
};

/// Writes an .xlsx file; false where that cannot be. Columns of times, ranges and births are text, so that no spreadsheet makes dates of
/// them.
bool write_xlsx(const std::string& path, const OutBook& book);

}  // namespace duaal::io::tables
