#pragma once
/// The table in a sheet: its heading row found, its rows between that and the total.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "io/tables/headings.hpp"
#include "io/tables/workbook.hpp"

namespace duaal::io::tables {

struct Table;

/// A row with something in a known column.
struct Row {
    const Table* table = nullptr;
    std::uint32_t number = 0;       ///< from 1
    std::vector<Cell*> cells = {};  ///< by column of the kind; null where empty

    /// The cell of a column, by its Dutch heading; null where it is empty or the column is not there.
    [[nodiscard]] Cell* at(std::string_view nl) const;
};

struct Table {
    const SheetKind* kind = nullptr;
    Sheet* sheet = nullptr;
    std::uint32_t sheet_at = 0;  ///< from 0
    std::uint32_t heading_row = 0;
    std::vector<std::uint32_t> columns = {};  ///< of the kind: where they stand, from 1; 0: not there
    std::vector<std::string> headings = {};   ///< of the kind: as the sheet has them
    std::vector<Cell*> unknown = {};          ///< headings of no known column
    std::vector<Cell*> twice = {};            ///< headings of a column that was there before
    std::vector<Row> rows = {};
};

/// What a sheet lacks where no row is a heading row.
struct NoTable {
    std::uint32_t best_row = 0;                  ///< with most known headings; 0: none has any
    std::vector<std::string_view> missing = {};  ///< Dutch headings
};

/// The place of a column in the columns of a kind; none where the text is no such heading.
std::optional<std::size_t> find_column(std::span<const Column> columns, std::string_view text);

/// The table of a sheet; its rows point to it, so it must stay where `out` is. None with what is missing.
std::optional<NoTable> find_table(Table& out, const SheetKind& kind, Sheet& sheet, std::uint32_t sheet_at);

}  // namespace duaal::io::tables
