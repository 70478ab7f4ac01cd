#include "io/report/columns.hpp"

#include <algorithm>

namespace duaal::io {

std::size_t width_of(std::string_view text) {
    const auto starts_character = [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; };
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), starts_character));
}

std::string padded(const std::string& text, std::size_t width) { return text + std::string(width - std::min(width, width_of(text)), ' '); }

void write_wrapped(std::ostream& out, const std::string& head, const std::vector<std::string>& items) {
    constexpr std::size_t screen = 80;
    std::string line = head + ':';
    for (std::size_t i = 0; i < items.size(); ++i) {
        std::string item = items[i];
        if (i + 1 < items.size()) item += ',';
        if (width_of(line) + 1 + width_of(item) > screen) {
            out << line << '\n';
            line.assign(1, ' ');
        }
        line += ' ';
        line += item;
    }
    out << line << '\n';
}

void Columns::write(std::ostream& out, const std::string& indent) const {
    std::vector<std::size_t> widths;
    for (const auto& row : rows_) {
        widths.resize(std::max(widths.size(), row.size()), 0);
        for (std::size_t c = 0; c < row.size(); ++c) widths[c] = std::max(widths[c], width_of(row[c]));
    }
    for (const auto& row : rows_) {
        std::string line = indent;
        for (std::size_t c = 0; c < row.size(); ++c) {
            if (c > 0) line += "  ";
            const bool number = c >= from_ && c < until_;
            line += number ? std::string(widths[c] - width_of(row[c]), ' ') + row[c] : padded(row[c], widths[c]);
        }
        line.erase(line.find_last_not_of(' ') + 1);
        out << line << '\n';
    }
}

}  // namespace duaal::io
