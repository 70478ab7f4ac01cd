#include "io/tables/files/files.hpp"

#include <algorithm>
#include <map>
#include <system_error>
#include <vector>

#include "io/tables/scenario.hpp"
#include "io/text/fold.hpp"
#include "io/values/unreadable.hpp"

namespace duaal::io::tables {

namespace fs = std::filesystem;

namespace {

std::string kind_of_file(const fs::path& path) { return folded(path.extension().string()); }

std::vector<fs::path> csv_in(const fs::path& folder) {
    std::vector<fs::path> out;
    std::error_code fault;
    for (fs::directory_iterator at(folder, fault), end; !fault && at != end; at.increment(fault))
        if (kind_of_file(at->path()) == "csv") out.push_back(at->path());
    return out;
}

bool before(const Cell& a, const Cell& b) { return a.row != b.row ? a.row < b.row : a.column < b.column; }

}  // namespace

bool is_workbook(const fs::path& path) {
    std::error_code fault;
    if (fs::is_directory(path, fault)) return !csv_in(path).empty();
    const std::string kind = kind_of_file(path);
    return kind == "xlsx" || kind == "xlsm" || kind == "ods";
}

std::vector<fs::path> files_of(const fs::path& workbook) {
    std::error_code fault;
    return fs::is_directory(workbook, fault) ? csv_in(workbook) : std::vector{workbook};
}

Parsed<Workbook> read_workbook(const fs::path& path) {
    std::error_code fault;
    if (fs::is_directory(path, fault)) return read_csv_folder(path);
    if (!fs::is_regular_file(path, fault)) {
        auto [why, mend] = unreadable(path);
        return Fault{"unreadable_file", std::move(why), std::move(mend)};
    }
    return kind_of_file(path) == "ods" ? read_ods(path) : read_xlsx(path);
}

bool settle(Sheet& sheet, const std::vector<Merge>& merges) {
    constexpr std::size_t most_copies = 500'000;
    std::ranges::stable_sort(sheet.cells, before);
    if (sheet.cells.empty()) return true;
    std::uint32_t last_row = sheet.cells.back().row, last_column = 0;
    for (const Cell& cell : sheet.cells) last_column = std::max(last_column, cell.column);
    std::vector<Cell> copies;
    for (const Merge& merge : merges) {
        const Cell corner{.row = merge.first_row, .column = merge.first_column};
        const auto found = std::lower_bound(sheet.cells.begin(), sheet.cells.end(), corner, before);
        if (found == sheet.cells.end() || found->row != corner.row || found->column != corner.column) continue;
        for (std::uint32_t row = merge.first_row; row <= std::min(merge.last_row, last_row); ++row)
            for (std::uint32_t column = merge.first_column; column <= std::min(merge.last_column, last_column); ++column) {
                if (row == corner.row && column == corner.column) continue;
                if (copies.size() >= most_copies) return false;
                Cell& copy = copies.emplace_back(*found);
                copy.row = row;
                copy.column = column;
            }
    }
    sheet.cells.insert(sheet.cells.end(), std::make_move_iterator(copies.begin()), std::make_move_iterator(copies.end()));
    std::ranges::stable_sort(sheet.cells, before);
    const auto same = [](const Cell& a, const Cell& b) { return a.row == b.row && a.column == b.column; };
    sheet.cells.erase(std::unique(sheet.cells.begin(), sheet.cells.end(), same), sheet.cells.end());
    return true;
}

Fault too_large() {
    return {"bad_workbook", tr("this workbook is far too large to be one of people and groups"),
            tr("take out what does not belong to it; a sheet with empty rows to its end can be saved anew without them")};
}

}  // namespace duaal::io::tables
