#pragma once
/// Tables as plain data: columns with their heads, and rows of cells.

#include <initializer_list>
#include <vector>

#include "io/document/cell.hpp"

namespace duaal::io {

struct Column {
    enum class Side { left, right };  ///< of the column where its cells stand; numbers on the right
    enum class Where { everywhere, screen, sheet };

    Cell head;
    Side side = Side::left;
    Where where = Where::everywhere;
    /// What a sheet adds to the head over the first and the second cell of what takes two: "seats, taken" and "seats, offered".
    /// Without a second there is one cell.
    Text first{}, second{};
    Text part{};  ///< of a transposed table: what its row belongs to

    [[nodiscard]] bool in(Medium medium) const {
        return where == Where::everywhere || (where == Where::sheet) == (medium == Medium::sheet);
    }
};

/// Columns of words, and of numbers.
inline Column words(Cell head) { return {std::move(head)}; }
inline Column numbers(Cell head) { return {std::move(head), Column::Side::right}; }

struct DataTable {
    std::vector<Column> columns;
    std::vector<std::vector<Cell>> rows{};  ///< each with a cell for every column, or for the first of them
    bool numbered = false;                  ///< the rows, from 1
    Text caption{};                         ///< a line above it
    std::size_t indent = 0;                 ///< on a screen

    void add(std::vector<Cell> row) { rows.push_back(std::move(row)); }
    /// A column behind the others.
    void add(Column column, std::vector<Cell> cells);
    /// All of `other` but its first, which has the same rows.
    void add_columns_of(const DataTable& other);
};

/// The same turned over, for a sheet: a row for every column and for every second cell of one. The first column becomes the heads, behind
/// `part` (each column's `first` and `second`, else its `part`) and `what` (its head).
DataTable transposed(const DataTable& table, const Text& part, const Text& what);

}  // namespace duaal::io
