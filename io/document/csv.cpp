#include "io/document/csv.hpp"

#include "io/file.hpp"

namespace duaal::io {

namespace {

class Sheet {
public:
    explicit Sheet(Language language) : language_(language), separator_(language == Language::nl ? ';' : ',') {}

    void add(const std::string& text) {
        if (begun_) text_ += separator_;
        begun_ = true;
        const bool plain = text.find(separator_) == std::string::npos && text.find_first_of("\"\r\n") == std::string::npos;
        text_ += plain ? text : quoted(text);
    }
    void add(const Cell& cell) { add(said(cell, Medium::sheet, language_)); }

    /// The head over a cell of the column; over one of two with what that is.
    void add_head(const Column& column, const Text& which) {
        add(said(column.head, Medium::sheet, language_) + (which.empty() ? "" : ", " + which.in(language_)));
    }

    void end_line() {
        text_ += "\r\n";
        begun_ = false;
    }

    [[nodiscard]] std::string text() && { return std::move(text_); }

private:
    static std::string quoted(const std::string& text) {
        std::string quoted = "\"";
        for (const char c : text) quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
        return quoted + '"';
    }

    Language language_;
    char separator_;
    bool begun_ = false;  ///< a line
    std::string text_{byte_order_mark};
};

}  // namespace

std::string csv(const DataTable& table, Language language) {
    Sheet sheet(language);
    for (const Column& column : table.columns) {
        if (!column.in(Medium::sheet)) continue;
        sheet.add_head(column, column.first);
        if (!column.second.empty()) sheet.add_head(column, column.second);
    }
    sheet.end_line();
    for (const std::vector<Cell>& row : table.rows) {
        for (std::size_t c = 0; c < row.size(); ++c) {
            if (!table.columns[c].in(Medium::sheet)) continue;
            sheet.add(row[c]);
            if (!table.columns[c].second.empty()) sheet.add(second_of(row[c]));
        }
        sheet.end_line();
    }
    return std::move(sheet).text();
}

}  // namespace duaal::io
