#include "io/tables/mark.hpp"

#include <xlsxwriter.h>

#include <algorithm>
#include <map>

#include "io/file.hpp"
#include "io/privacy/redact.hpp"
#include "io/tables/files/files.hpp"
#include "io/tables/write/temporary.hpp"

namespace duaal::io::tables {

namespace {

struct Mark {
    std::string note;
    bool error = false;
};

/// By row and column, from 1.
using Marks = std::map<std::pair<int, int>, Mark>;

/// A name that a spreadsheet takes.
std::string sheet_title(std::string name, std::size_t number) {
    constexpr std::size_t longest = 31;
    std::erase_if(name, [](char c) { return std::string_view("[]:*?/\\'").find(c) != std::string_view::npos; });
    return name.empty() || name.size() > longest ? "Blad" + std::to_string(number) : name;
}

class MarkedWriter {
public:
    explicit MarkedWriter(const std::string& path) : book_(workbook_new(path.c_str())) {
        for (auto& [colour, formats] : formats_)
            for (const auto kind : {Cell::Kind::text, Cell::Kind::date, Cell::Kind::time}) {
                lxw_format* format = workbook_add_format(book_);
                if (colour != 0) format_set_bg_color(format, static_cast<lxw_color_t>(colour));
                format_set_num_format(format, kind == Cell::Kind::date ? "dd-mm-yyyy" : kind == Cell::Kind::time ? "[h]:mm" : "@");
                formats[kind] = format;
            }
    }

    void add(const Sheet& sheet, const Marks& marks, std::size_t number) {
        lxw_worksheet* page = workbook_add_worksheet(book_, sheet_title(sheet.name, number).c_str());
        worksheet_set_column(page, 0, 60, 16, nullptr);
        Marks left = marks;
        for (const Cell& cell : sheet.cells) {
            const auto mark = left.find({static_cast<int>(cell.row), static_cast<int>(cell.column)});
            write(page, cell, mark == left.end() ? nullptr : &mark->second);
            if (mark != left.end()) left.erase(mark);
        }
        for (const auto& [place, mark] : left) {
            const Cell empty{.row = static_cast<std::uint32_t>(place.first), .column = static_cast<std::uint32_t>(place.second)};
            write(page, empty, &mark);
        }
    }

    bool close() { return workbook_close(book_) == LXW_NO_ERROR; }

private:
    static constexpr int red = 0xFF8080, yellow = 0xFFE699;

    void write(lxw_worksheet* page, const Cell& cell, const Mark* mark) {
        const lxw_row_t row = cell.row - 1;
        const auto column = static_cast<lxw_col_t>(cell.column - 1);
        auto& formats = formats_.at(mark == nullptr ? 0 : mark->error ? red : yellow);
        if (cell.kind == Cell::Kind::date) {
            const int packed = static_cast<int>(cell.number);
            lxw_datetime date{packed / 10000, packed / 100 % 100, packed % 100, 0, 0, 0};
            worksheet_write_datetime(page, row, column, &date, formats[Cell::Kind::date]);
        } else if (cell.kind == Cell::Kind::time) {
            worksheet_write_number(page, row, column, cell.number / (24 * 60), formats[Cell::Kind::time]);
        } else if (cell.kind == Cell::Kind::number) {
            worksheet_write_number(page, row, column, cell.number, mark != nullptr ? formats[Cell::Kind::text] : nullptr);
        } else if (cell.kind == Cell::Kind::boolean) {
            worksheet_write_boolean(page, row, column, cell.number != 0 ? 1 : 0, mark != nullptr ? formats[Cell::Kind::text] : nullptr);
        } else if (!cell.text.empty()) {
            worksheet_write_string(page, row, column, redacted(cell.text).c_str(), formats[Cell::Kind::text]);
        } else {
            worksheet_write_blank(page, row, column, formats[Cell::Kind::text]);
        }
        if (mark == nullptr) return;
        lxw_comment_options options{};
        options.width = 320;
        options.height = 100;
        worksheet_write_comment_opt(page, row, column, mark->note.c_str(), &options);
    }

    lxw_workbook* book_;
    std::map<int, std::map<Cell::Kind, lxw_format*>> formats_{{0, {}}, {red, {}}, {yellow, {}}};
};

/// The sentence without its place, which the note is at.
std::string note_of(const Diagnostic& diagnostic, Language language) {
    std::string out = diagnostic.why.in(language);
    if (!diagnostic.mend.empty()) out.append("; ").append(diagnostic.mend.in(language));
    return out;
}

}  // namespace

std::string marked_copy(const std::filesystem::path& workbook, const std::vector<Diagnostic>& diagnostics, Language language) {
    const auto read = read_workbook(workbook);
    const auto* book = std::get_if<Workbook>(&read);
    if (book == nullptr || book->sheets.empty()) return {};
    std::map<std::string, Marks, std::less<>> by_sheet;
    for (const Diagnostic& diagnostic : diagnostics) {
        if (diagnostic.cell.sheet.empty() || diagnostic.file != redacted(workbook.string())) continue;
        Mark& mark = by_sheet[diagnostic.cell.sheet][{std::max(diagnostic.cell.row, 1), std::max(diagnostic.cell.column, 1)}];
        mark.note.append(mark.note.empty() ? "" : "\n").append(note_of(diagnostic, language));
        mark.error = mark.error || diagnostic.severity == Diagnostic::Severity::error;
    }
    const TemporaryFile file(".xlsx");
    MarkedWriter writer(file.path().string());
    std::size_t number = 0;
    for (const Sheet& sheet : book->sheets) writer.add(sheet, by_sheet[redacted(sheet.name)], ++number);
    return writer.close() ? read_file(file.path()).value_or("") : std::string();
}

}  // namespace duaal::io::tables
