#include "io/report/markdown.hpp"

#include <string_view>

namespace duaal::io {

std::string markdown(const std::string& text) {
    constexpr std::string_view special = "\\`*_[]<>|#";
    std::string out;
    for (const char c : text) {
        if (c == '\n' || c == '\r') {
            out += ' ';
            continue;
        }
        if (special.find(c) != std::string_view::npos) out += '\\';
        out += c;
    }
    return out;
}

void write_row(std::ostream& out, const std::vector<std::string>& cells) {
    for (const std::string& cell : cells) out << "| " << cell << (cell.empty() ? "" : " ");
    out << "|\n";
}

void write_head(std::ostream& out, const std::vector<std::string>& cells) {
    write_row(out, cells);
    write_row(out, std::vector<std::string>(cells.size(), "---"));
}

}  // namespace duaal::io
