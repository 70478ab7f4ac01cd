#include "io/document/table.hpp"

namespace duaal::io {

void DataTable::add(Column column, std::vector<Cell> cells) {
    columns.push_back(std::move(column));
    rows.resize(std::max(rows.size(), cells.size()));
    for (std::size_t i = 0; i < cells.size(); ++i) rows[i].push_back(std::move(cells[i]));
}

void DataTable::add_columns_of(const DataTable& other) {
    for (std::size_t c = 1; c < other.columns.size(); ++c) {
        std::vector<Cell> cells;
        for (const std::vector<Cell>& row : other.rows) cells.push_back(row[c]);
        add(other.columns[c], std::move(cells));
    }
}

DataTable transposed(const DataTable& table, const Text& part, const Text& what) {
    DataTable turned{{words(part), words(what)}};
    for (const std::vector<Cell>& row : table.rows) turned.columns.push_back(numbers(row.front()));
    for (std::size_t c = 1; c < table.columns.size(); ++c) {
        const Column& column = table.columns[c];
        if (!column.in(Medium::sheet)) continue;
        std::vector<Cell> line{column.first.empty() ? column.part : column.first, column.head}, second{column.second, column.head};
        for (const std::vector<Cell>& row : table.rows) {
            line.push_back(row[c]);
            second.push_back(second_of(row[c]));
        }
        turned.add(line);
        if (!column.second.empty()) turned.add(second);
    }
    return turned;
}

}  // namespace duaal::io
