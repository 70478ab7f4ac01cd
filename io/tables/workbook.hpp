#pragma once
/// A spreadsheet as its cells show it, whatever file it came from.

#include <cstdint>
#include <string>
#include <vector>

namespace duaal::io::tables {

/// A cell that is not empty. A formula is the value that its file stores of it.
struct Cell {
    enum class Kind : std::uint8_t { text, number, boolean, date, time, error };
    static constexpr std::uint32_t unplaced = 0xFFFFFFFFU;

    Kind kind = Kind::text;
    std::uint32_t row = 0;           ///< from 1
    std::uint32_t column = 0;        ///< from 1
    std::uint32_t place = unplaced;  ///< its index in the source's cells, once it is one
    double number = 0;               ///< a number; of a boolean 0 or 1; of a date yyyymmdd; of a time of day or duration its minutes
    std::string text = {};           ///< as it is shown
};

/// Cells merged into one; both corners included.
struct Merge {
    std::uint32_t first_row, first_column, last_row, last_column;
};

struct Sheet {
    std::string name;
    bool hidden = false;
    std::vector<Cell> cells = {};  ///< by row, then column; a merged cell stands once for each that it covers
    std::vector<std::uint32_t> hidden_rows = {};
};

struct Workbook {
    std::vector<Sheet> sheets;
    std::vector<std::string> encodings = {};  ///< of the files that are no UTF-8: `Lesgroepen.csv: Windows-1252`
};

/// What no workbook of a municipality comes near: cells that are not empty, and bytes when unpacked.
inline constexpr std::size_t most_cells = 4'000'000;
inline constexpr std::size_t most_bytes = 300'000'000;
inline constexpr std::size_t most_sheets = 250;

}  // namespace duaal::io::tables
