// A folder of .csv files named after the sheets.

#include <algorithm>
#include <array>
#include <map>

#include "io/file.hpp"
#include "io/tables/files/cell_values.hpp"
#include "io/tables/files/encoding.hpp"
#include "io/tables/files/files.hpp"
#include "io/tables/headings.hpp"
#include "io/text/fold.hpp"

namespace duaal::io::tables {

namespace fs = std::filesystem;

namespace {

/// Divides a text into cells: quotes around a cell that holds the separator, a quote or a new line.
class CsvReader {
public:
    CsvReader(std::string_view text, char separator) : text_(text), separator_(separator) {}

    std::vector<Cell> cells() {
        std::vector<Cell> out;
        std::uint32_t row = 1, column = 1;
        while (at_ < text_.size()) {
            std::string value = cell();
            const auto kind = is_error_text(value) ? Cell::Kind::error : Cell::Kind::text;
            if (!plain(value).empty()) out.push_back({.kind = kind, .row = row, .column = column, .text = std::move(value)});
            if (at_ < text_.size() && text_[at_] == separator_) {
                ++column;
            } else {
                ++row;
                column = 1;
                if (at_ < text_.size() && text_[at_] == '\r') ++at_;
                if (at_ < text_.size() && text_[at_] != '\n') --at_;
            }
            ++at_;
        }
        return out;
    }

private:
    std::string cell() {
        if (at_ < text_.size() && text_[at_] == '"') return quoted();
        const std::size_t end = std::min(text_.find_first_of(std::array{separator_, '\r', '\n', '\0'}.data(), at_), text_.size());
        std::string value(text_.substr(at_, end - at_));
        at_ = end;
        return value;
    }
    std::string quoted() {
        std::string value;
        for (++at_; at_ < text_.size(); ++at_) {
            if (text_[at_] != '"')
                value += text_[at_];
            else if (at_ + 1 < text_.size() && text_[at_ + 1] == '"')
                value += text_[++at_];
            else
                break;
        }
        const std::size_t end =
            std::min(text_.find_first_of(std::array{separator_, '\r', '\n', '\0'}.data(), std::min(at_ + 1, text_.size())), text_.size());
        at_ = end;
        return value;
    }

    std::string_view text_;
    char separator_;
    std::size_t at_ = 0;
};

/// By the first line that a known heading stands on: the one that divides it into most known headings. `key;` lines of a table count.
char separator_of(std::string_view text, std::string_view sheet) {
    const auto known = [&](const std::string& heading) {
        return std::ranges::any_of(sheet_kinds(), [&](const SheetKind& kind) {
            return (folded(kind.nl) == folded(sheet) || folded(kind.en) == folded(sheet)) && [&] {
                return std::ranges::any_of(
                    kind.columns, [&](const Column& column) { return folded(column.nl) == heading || folded(column.en) == heading; });
            }();
        });
    };
    char best = ';';
    std::ptrdiff_t most = 0;
    const std::string_view beginning = text.substr(0, 20'000);
    for (const char separator : {';', ',', '\t'}) {
        std::map<std::uint32_t, std::ptrdiff_t> by_row;
        for (const Cell& cell : CsvReader(beginning, separator).cells()) by_row[cell.row] += known(folded(cell.text)) ? 1 : 0;
        for (const auto& [row, count] : by_row)
            if (count > most) {
                most = count;
                best = separator;
            }
    }
    return best;
}

Parsed<Sheet> read_csv(const fs::path& path, std::vector<std::string>& encodings) {
    const std::string file_name = path.filename().string();
    auto bytes = read_file(path);
    if (!bytes) return Fault{"bad_workbook", tr("\"{1}\" cannot be read", shown(file_name)), tr("check whether it is the right one")};
    if (bytes->size() > most_bytes) return too_large();
    Decoded decoded = decoded_text(std::move(*bytes));
    if (!decoded.encoding.empty()) encodings.push_back(file_name + ": " + decoded.encoding);
    Sheet sheet{path.stem().string()};
    sheet.cells = CsvReader(decoded.text, separator_of(decoded.text, sheet.name)).cells();
    if (sheet.cells.size() > most_cells) return too_large();
    return sheet;
}

}  // namespace

Parsed<Workbook> read_csv_folder(const fs::path& folder) {
    std::error_code fault;
    std::vector<fs::path> files;
    for (fs::directory_iterator at(folder, fault), end; !fault && at != end; at.increment(fault))
        if (folded(at->path().extension().string()) == "csv") files.push_back(at->path());
    std::ranges::sort(files);
    if (files.size() > most_sheets) return too_large();
    Workbook book;
    for (const fs::path& file : files) {
        auto sheet = read_csv(file, book.encodings);
        if (auto* wrong = std::get_if<Fault>(&sheet)) return std::move(*wrong);
        book.sheets.push_back(std::get<Sheet>(std::move(sheet)));
    }
    return book;
}

}  // namespace duaal::io::tables
