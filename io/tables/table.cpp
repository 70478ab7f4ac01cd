#include "io/tables/table.hpp"

#include <algorithm>
#include <span>

#include "io/text/fold.hpp"

namespace duaal::io::tables {

namespace {

/// The cells of one row, ascending by column.
using RowCells = std::span<Cell>;

std::vector<RowCells> rows_of(Sheet& sheet) {
    std::vector<RowCells> out;
    for (std::size_t from = 0; from < sheet.cells.size();) {
        std::size_t end = from;
        while (end < sheet.cells.size() && sheet.cells[end].row == sheet.cells[from].row) ++end;
        out.emplace_back(sheet.cells.data() + from, end - from);
        from = end;
    }
    return out;
}

bool is_there(const std::vector<std::optional<std::size_t>>& found, std::size_t column) {
    return std::ranges::find(found, std::optional(column)) != found.end();
}

/// The Dutch headings of the columns that must be there and are not; `found`: the known columns of a row.
std::vector<std::string_view> missing_of(const SheetKind& kind, const std::vector<std::optional<std::size_t>>& found) {
    std::vector<std::string_view> out;
    for (std::size_t column = 0; column < kind.columns.size(); ++column)
        if (kind.columns[column].must && !is_there(found, column)) out.push_back(kind.columns[column].nl);
    if (!kind.begin_and_end) return out;
    const auto has = [&](std::string_view nl) { return is_there(found, kind.column(nl)); };
    if (!has("Tijd") && !(has("Begin") && has("Eind"))) out.emplace_back("Tijd");
    return out;
}

std::vector<std::optional<std::size_t>> columns_of(const SheetKind& kind, RowCells cells) {
    std::vector<std::optional<std::size_t>> out;
    for (const Cell& cell : cells) out.push_back(find_column(kind.columns, cell.text));
    return out;
}

/// A heading as messages name it.
std::string without_star(std::string text) {
    while (text.ends_with('*') || text.ends_with(' ')) text.pop_back();
    return text;
}

void take_headings(Table& table, RowCells cells, const std::vector<std::optional<std::size_t>>& found) {
    table.heading_row = cells.front().row;
    table.columns.assign(table.kind->columns.size(), 0);
    for (const Column& column : table.kind->columns) table.headings.emplace_back(column.nl);
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (!found[i]) {
            if (!folded(cells[i].text).empty()) table.unknown.push_back(&cells[i]);
        } else if (table.columns[*found[i]] != 0) {
            table.twice.push_back(&cells[i]);
        } else {
            table.columns[*found[i]] = cells[i].column;
            table.headings[*found[i]] = without_star(cells[i].text);
        }
    }
}

/// The total below a table: its first filled cell says so.
bool is_total(RowCells cells) {
    const std::string word = folded(cells.front().text);
    return word == "totaal" || word == "total";
}

void take_row(Table& table, RowCells cells) {
    Row row{&table, cells.front().row, std::vector<Cell*>(table.columns.size(), nullptr)};
    bool filled = false, repeats_headings = true;  // a heading merged with the cell below it
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        if (table.columns[column] == 0) continue;
        const auto cell = std::ranges::lower_bound(cells, table.columns[column], {}, &Cell::column);
        if (cell == cells.end() || cell->column != table.columns[column]) continue;
        row.cells[column] = &*cell;
        filled = true;
        repeats_headings = repeats_headings && without_star(cell->text) == table.headings[column];
    }
    if (filled && !repeats_headings) table.rows.push_back(std::move(row));
}

}  // namespace

Cell* Row::at(std::string_view nl) const { return cells[table->kind->column(nl)]; }

std::optional<std::size_t> find_column(std::span<const Column> columns, std::string_view text) {
    const std::string key = folded(text);
    if (key.empty()) return std::nullopt;
    for (std::size_t column = 0; column < columns.size(); ++column)
        if (folded(columns[column].nl) == key || folded(columns[column].en) == key) return column;
    return std::nullopt;
}

std::optional<NoTable> find_table(Table& out, const SheetKind& kind, Sheet& sheet, std::uint32_t sheet_at) {
    out = {&kind, &sheet, sheet_at};
    const std::vector<RowCells> rows = rows_of(sheet);
    constexpr std::size_t farthest = 200;  // nobody writes so much above a table
    NoTable best{0, missing_of(kind, {})};
    std::size_t most_known = 0;
    for (std::size_t at = 0; at < rows.size() && at < farthest; ++at) {
        const auto found = columns_of(kind, rows[at]);
        auto missing = missing_of(kind, found);
        if (missing.empty()) {
            take_headings(out, rows[at], found);
            for (std::size_t next = at + 1; next < rows.size() && !is_total(rows[next]); ++next) take_row(out, rows[next]);
            return std::nullopt;
        }
        const auto known = static_cast<std::size_t>(std::ranges::count_if(found, [](const auto& column) { return column.has_value(); }));
        if (known > most_known) {
            most_known = known;
            best = {rows[at].front().row, std::move(missing)};
        }
    }
    return best;
}

}  // namespace duaal::io::tables
