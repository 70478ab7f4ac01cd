#include "io/tables/cells/value.hpp"

#include "io/json/node.hpp"

namespace duaal::io::tables {

std::string shown(std::string_view text) { return shortened(text); }

Parsed<std::string> text_of(const Cell& cell) {
    if (cell.kind == Cell::Kind::error) return error_value(cell);
    if (cell.kind == Cell::Kind::date) return became_date(cell, "9-12");
    return cell.text;
}

std::vector<std::string> several(std::string_view text) {
    std::vector<std::string> out;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find_first_of(";\n"), text.size());
        std::string_view value = text.substr(0, end);
        const std::size_t first = value.find_first_not_of(" \t\r");
        if (first != std::string_view::npos) {
            value = value.substr(first, value.find_last_not_of(" \t\r") + 1 - first);
            out.emplace_back(value);
        }
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return out;
}

Fault error_value(const Cell& cell) {
    if (cell.text.empty())
        return {"error_value", tr("the formula in this cell has no stored value"),
                tr("open the file in a spreadsheet program and save it there")};
    return {"error_value", tr("the formula in this cell gives the error {1}", shown(cell.text)),
            tr("mend the formula, or type the value in its place")};
}

Fault became_date(const Cell& cell, std::string_view instead) {
    return {"became_date", tr("the spreadsheet took what was typed for a date: {1}", shown(cell.text)),
            tr("give the column the format Text and type it again, such as {1}", instead)};
}

}  // namespace duaal::io::tables
