// Office Open XML spreadsheets (ECMA-376): workbook, shared texts, styles, sheets.

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <map>

#include "io/tables/files/cell_values.hpp"
#include "io/tables/files/files.hpp"
#include "io/tables/files/xlsx_parts.hpp"
#include "io/tables/files/xml.hpp"

namespace duaal::io::tables {

namespace {

/// `B12` as row and column; false where it is none.
bool parse_reference(std::string_view text, std::uint32_t& row, std::uint32_t& column) {
    constexpr std::uint32_t most = 20'000'000;
    std::size_t at = 0;
    column = row = 0;
    for (; at < text.size() && 'A' <= text[at] && text[at] <= 'Z' && column < most; ++at)
        column = 26 * column + static_cast<std::uint32_t>(text[at] - 'A' + 1);
    for (; at < text.size() && '0' <= text[at] && text[at] <= '9' && row < most; ++at)
        row = 10 * row + static_cast<std::uint32_t>(text[at] - '0');
    return at == text.size() && row > 0 && column > 0;
}

/// The cells of one sheet.
class SheetTaker : public XmlTaker {
public:
    SheetTaker(const XlsxParts& parts, Sheet& sheet, std::size_t& cells_left) : parts_(parts), sheet_(sheet), cells_left_(cells_left) {}

    void start(std::string_view name, const Attributes& attributes) override {
        if (name == "row") {
            row_ = attributes.number("r", row_ + 1);
            column_ = 0;
            row_hidden_ = attributes.is_true("hidden");
        } else if (name == "c") {
            begin_cell(attributes);
        } else if (name == "v" || name == "t") {
            taking_ = in_cell_ && !phonetic_;
            has_value_ = true;
        } else if (name == "f") {
            formula_ = true;
        } else if (name == "rPh") {
            phonetic_ = true;
        } else if (name == "mergeCell") {
            take_merge(attributes.text("ref"));
        }
    }
    void end(std::string_view name) override {
        if (name == "v" || name == "t")
            taking_ = false;
        else if (name == "rPh")
            phonetic_ = false;
        else if (name == "c")
            end_cell();
    }
    void text(std::string_view text) override {
        if (taking_) value_.append(text);
    }
    [[nodiscard]] bool is_full() const override { return cells_left_ == 0; }
    [[nodiscard]] const std::vector<Merge>& merges() const { return merges_; }

private:
    void begin_cell(const Attributes& attributes) {
        std::uint32_t row = 0, column = 0;
        if (const char* at = attributes.find("r"); at != nullptr && parse_reference(at, row, column)) {
            row_ = row;
            column_ = column;
        } else {
            ++column_;
        }
        type_ = attributes.text("t");
        style_ = attributes.number("s", 0);
        value_.clear();
        in_cell_ = true;
        formula_ = has_value_ = false;
    }

    void end_cell() {
        in_cell_ = false;
        Cell cell{.row = row_, .column = column_};
        if (!fill(cell)) return;
        if (row_hidden_ && (sheet_.hidden_rows.empty() || sheet_.hidden_rows.back() != row_)) sheet_.hidden_rows.push_back(row_);
        sheet_.cells.push_back(std::move(cell));
        --cells_left_;
    }

    /// False where the cell is empty.
    bool fill(Cell& cell) {
        if (formula_ && !has_value_) {
            cell.kind = Cell::Kind::error;  // written by a program that does not reckon
            return true;
        }
        if (type_ == "s") return set_text(cell, parts_.shared(static_cast<std::size_t>(std::strtoul(value_.c_str(), nullptr, 10))));
        if (type_ == "inlineStr" || type_ == "str") return set_text(cell, value_);
        if (value_.empty()) return false;
        if (type_ == "e") {
            cell.kind = Cell::Kind::error;
            cell.text = value_;
        } else if (type_ == "b") {
            set_boolean(cell, value_ == "1" || value_ == "true");
        } else if (type_ != "d" || !set_iso_date(cell, value_)) {
            char* end = nullptr;
            const double number = std::strtod(value_.c_str(), &end);
            if (*end != '\0' || !std::isfinite(number)) return set_text(cell, value_);
            set_number(cell, number, parts_.shows(style_), parts_.from_1904());
        }
        return true;
    }

    bool set_text(Cell& cell, const std::string& text) const {
        cell.text = text;
        if (formula_ && is_error_text(text)) cell.kind = Cell::Kind::error;
        return text.find_first_not_of(" \t\r\n") != std::string::npos;
    }

    void take_merge(const std::string& reference) {
        const std::size_t colon = reference.find(':');
        Merge merge{};
        constexpr std::size_t most_merges = 100'000;
        if (colon == std::string::npos || merges_.size() >= most_merges) return;
        if (parse_reference(std::string_view(reference).substr(0, colon), merge.first_row, merge.first_column) &&
            parse_reference(std::string_view(reference).substr(colon + 1), merge.last_row, merge.last_column))
            merges_.push_back(merge);
    }

    const XlsxParts& parts_;
    Sheet& sheet_;
    std::size_t& cells_left_;
    std::uint32_t row_ = 0, column_ = 0, style_ = 0;
    bool row_hidden_ = false, in_cell_ = false, taking_ = false, phonetic_ = false, formula_ = false, has_value_ = false;
    std::string type_, value_;
    std::vector<Merge> merges_;
};

}  // namespace

Parsed<Workbook> read_xlsx(const std::filesystem::path& path) {
    auto opened = Zip::open(path);
    if (auto* fault = std::get_if<Fault>(&opened)) return std::move(*fault);
    Zip& zip = *std::get<0>(opened);
    XlsxParts parts;
    if (auto fault = parts.read(zip)) return *std::move(fault);
    Workbook book;
    std::size_t cells_left = most_cells;
    for (const auto& [name, part, hidden] : parts.sheets()) {
        if (part.empty()) continue;  // a chart, or a sheet of macros
        Sheet& sheet = book.sheets.emplace_back(Sheet{name, hidden});
        SheetTaker taker(parts, sheet, cells_left);
        if (auto fault = read_xml(zip, part, taker)) return *std::move(fault);
        if (!settle(sheet, taker.merges())) return too_large();
    }
    return book;
}

}  // namespace duaal::io::tables
