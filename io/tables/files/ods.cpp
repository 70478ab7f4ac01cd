// OpenDocument spreadsheets (ISO/IEC 26300): the tables of content.xml.

#include <cmath>
#include <cstdlib>
#include <set>

#include "io/tables/files/cell_values.hpp"
#include "io/tables/files/files.hpp"
#include "io/tables/files/xml.hpp"

namespace duaal::io::tables {

namespace {

/// `PT09H30M00S` in minutes; none where it is no duration.
std::optional<double> duration_minutes(std::string_view text) {
    double number = 0, minutes = 0;
    if (!text.starts_with("PT")) return std::nullopt;
    for (text.remove_prefix(2); !text.empty();) {
        const std::string rest(text);
        char* end = nullptr;
        number = std::strtod(rest.c_str(), &end);
        if (end == rest.c_str() || *end == '\0') return std::nullopt;
        minutes += *end == 'H' ? 60 * number : *end == 'M' ? number : number / 60;
        text.remove_prefix(static_cast<std::size_t>(end - rest.c_str()) + 1);
    }
    return minutes;
}

class ContentTaker : public XmlTaker {
public:
    explicit ContentTaker(Workbook& book) : book_(book) {}

    void start(std::string_view name, const Attributes& attributes) override {
        if (name == "spreadsheet") is_spreadsheet_ = true;
        if (name == "style") style_ = attributes.text("name");
        if (name == "table-properties" && attributes.text("display") == "false") hidden_styles_.insert(style_);
        if (name == "annotation" || name == "shapes") ++aside_;
        if (aside_ > 0) return;
        if (name == "table") begin_table(attributes);
        if (name == "table-row") begin_row(attributes);
        if (name == "table-cell" || name == "covered-table-cell") begin_cell(name, attributes);
        if (in_cell_) start_text(name, attributes);
    }
    void end(std::string_view name) override {
        if (name == "annotation" || name == "shapes") --aside_;
        if (aside_ > 0) return;
        if (name == "p") in_paragraph_ = false;
        if (name == "table-cell" || name == "covered-table-cell") end_cell();
        if (name == "table-row") end_row();
        if (name == "table") end_table();
    }
    void text(std::string_view text) override {
        if (aside_ == 0 && in_cell_ && in_paragraph_) shown_.append(text);
    }
    [[nodiscard]] bool is_full() const override { return full_; }
    [[nodiscard]] bool is_spreadsheet() const { return is_spreadsheet_; }

private:
    void begin_table(const Attributes& attributes) {
        if (++depth_ != 1) return;
        full_ = full_ || book_.sheets.size() >= most_sheets;
        book_.sheets.push_back({attributes.text("name"), hidden_styles_.contains(attributes.text("style-name"))});
        row_ = 1;
        merges_.clear();
    }
    void end_table() {
        if (--depth_ == 0 && !settle(book_.sheets.back(), merges_)) full_ = true;
    }
    void begin_row(const Attributes& attributes) {
        row_repeat_ = attributes.number("number-rows-repeated", 1);
        const std::string visibility = attributes.text("visibility");
        row_hidden_ = visibility == "collapse" || visibility == "filter";
        column_ = 1;
        cells_.clear();
    }
    void end_row() {
        if (depth_ != 1) return;
        Sheet& sheet = book_.sheets.back();
        if (!cells_.empty() && cells_.size() * row_repeat_ > most_cells - taken_) full_ = true;
        for (std::uint32_t copy = 0; copy < row_repeat_ && !cells_.empty() && !full_; ++copy) {
            for (Cell cell : cells_) {
                cell.row = row_ + copy;
                sheet.cells.push_back(std::move(cell));
                ++taken_;
            }
            if (row_hidden_) sheet.hidden_rows.push_back(row_ + copy);
        }
        row_ += std::min(row_repeat_, 2'000'000U);
    }
    void begin_cell(std::string_view name, const Attributes& attributes) {
        in_cell_ = depth_ == 1;
        covered_ = name == "covered-table-cell";
        paragraphs_ = 0;
        shown_.clear();
        repeat_ = attributes.number("number-columns-repeated", 1);
        type_ = attributes.text("value-type");
        formula_ = attributes.find("formula") != nullptr;
        value_ = attributes.text(type_ == "date"      ? "date-value"
                                 : type_ == "time"    ? "time-value"
                                 : type_ == "boolean" ? "boolean-value"
                                                      : "value");
        const std::uint32_t rows = attributes.number("number-rows-spanned", 1), columns = attributes.number("number-columns-spanned", 1);
        if (in_cell_ && !covered_ && (rows > 1 || columns > 1) && merges_.size() < 100'000)
            merges_.push_back({row_, column_, row_ + std::min(rows, 2'000'000U) - 1, column_ + std::min(columns, 20'000U) - 1});
    }
    void start_text(std::string_view name, const Attributes& attributes) {
        if (name == "p") {
            if (paragraphs_++ > 0) shown_ += '\n';
            in_paragraph_ = true;
        } else if (name == "s") {
            shown_.append(std::min(attributes.number("c", 1), 100U), ' ');
        } else if (name == "tab") {
            shown_ += ' ';
        } else if (name == "line-break") {
            shown_ += '\n';
        }
    }
    void end_cell() {
        if (!in_cell_) return;
        in_cell_ = false;
        constexpr std::uint32_t most_columns = 16'384;
        Cell cell{.column = column_};
        if (!covered_ && fill(cell))
            for (std::uint32_t copy = 0; copy < repeat_ && copy < most_columns; ++copy) {
                cell.column = column_ + copy;
                cells_.push_back(cell);
            }
        column_ += std::min(repeat_, most_columns);
    }

    /// False where the cell is empty.
    bool fill(Cell& cell) {
        cell.text = shown_;
        if (formula_ && (type_.empty() || is_error_text(shown_) || (type_ == "string" && shown_.starts_with('#')))) {
            cell.kind = Cell::Kind::error;
            return true;
        }
        if (type_ == "boolean") {
            set_boolean(cell, value_ == "true");
        } else if (type_ == "time") {
            if (const auto minutes = duration_minutes(value_)) set_minutes(cell, *minutes);
        } else if (type_ == "date") {
            set_iso_date(cell, value_);
        } else if (type_ == "float" || type_ == "percentage" || type_ == "currency") {
            const double number = std::strtod(value_.c_str(), nullptr);
            if (std::isfinite(number)) set_number(cell, number, Shows::number, false);
        }
        return cell.text.find_first_not_of(" \t\r\n") != std::string::npos;
    }

    Workbook& book_;
    std::set<std::string> hidden_styles_;
    std::string style_, type_, value_, shown_;
    std::vector<Cell> cells_;  ///< of the row
    std::vector<Merge> merges_;
    std::size_t taken_ = 0;
    std::uint32_t row_ = 1, column_ = 1, row_repeat_ = 1, repeat_ = 1;
    int depth_ = 0, aside_ = 0, paragraphs_ = 0;
    bool is_spreadsheet_ = false, row_hidden_ = false, in_cell_ = false, covered_ = false, in_paragraph_ = false, formula_ = false,
         full_ = false;
};

/// Whether the list of a file's parts says that one is encrypted.
class ManifestTaker : public XmlTaker {
public:
    void start(std::string_view name, const Attributes&) override { encrypted = encrypted || name == "encryption-data"; }
    void end(std::string_view) override {}
    bool encrypted = false;
};

}  // namespace

Parsed<Workbook> read_ods(const std::filesystem::path& path) {
    auto opened = Zip::open(path);
    if (auto* fault = std::get_if<Fault>(&opened)) return std::move(*fault);
    Zip& zip = *std::get<0>(opened);
    ManifestTaker manifest;
    if (zip.has("META-INF/manifest.xml"))
        if (auto fault = read_xml(zip, "META-INF/manifest.xml", manifest)) return *std::move(fault);
    if (manifest.encrypted)
        return Fault{"bad_workbook", tr("this file has a password"), tr("save it without a password, as .xlsx or .ods")};
    Workbook book;
    ContentTaker taker(book);
    if (zip.has("content.xml"))
        if (auto fault = read_xml(zip, "content.xml", taker)) return *std::move(fault);
    if (!taker.is_spreadsheet())
        return Fault{"bad_workbook", tr("this is no spreadsheet, whatever its name says"),
                     tr("open it in a spreadsheet program and save it as .xlsx or .ods")};
    return book;
}

}  // namespace duaal::io::tables
