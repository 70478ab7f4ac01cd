#include "io/report/csv.hpp"

#include "io/file.hpp"

namespace duaal::io {

namespace {

std::string cell(const std::string& text, char separator) {
    if (text.find(separator) == std::string::npos && text.find_first_of("\"\r\n") == std::string::npos) return text;
    std::string quoted = "\"";
    for (const char c : text) quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    return quoted + '"';
}

}  // namespace

std::string csv_text(const std::string& lines) { return std::string(byte_order_mark) + lines; }

std::string csv_line(const std::vector<std::string>& cells, Language language) {
    const char separator = language == Language::nl ? ';' : ',';
    std::string line;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i > 0) line += separator;
        line += cell(cells[i], separator);
    }
    return line + "\r\n";
}

}  // namespace duaal::io
