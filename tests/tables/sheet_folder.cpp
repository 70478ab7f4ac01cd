#include "tests/tables/sheet_folder.hpp"

#include <algorithm>
#include <fstream>
#include <stdexcept>

namespace duaal::test {

namespace {

/// Cells between `;`, in quotes where one is in them.
std::vector<std::string> cells_of(const std::string& line) {
    std::vector<std::string> cells{{}};
    bool quoted = false;
    for (const char c : line) {
        if (c == '"')
            quoted = !quoted;
        else if (c == ';' && !quoted)
            cells.emplace_back();
        else
            cells.back() += c;
    }
    return cells;
}

std::string without_star(std::string text) {
    if (text.ends_with('*')) text.pop_back();
    return text;
}

}  // namespace

SheetFolder::SheetFolder(const std::filesystem::path& folder) {
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        std::ifstream in(entry.path());
        for (std::string line; std::getline(in, line);) sheets_[entry.path().stem().string()].push_back(cells_of(line));
    }
}

void SheetFolder::set(const std::string& sheet, std::size_t row, const std::string& heading, const std::string& value) {
    Rows& rows = sheets_.at(sheet);
    const auto& headings = rows.front();
    const auto at = std::ranges::find_if(headings, [&](const std::string& text) { return without_star(text) == heading; });
    if (at == headings.end()) throw std::runtime_error("no column " + heading);
    rows.at(row - 1).at(static_cast<std::size_t>(at - headings.begin())) = value;
}

std::filesystem::path SheetFolder::written() const {
    for (const auto& entry : std::filesystem::directory_iterator(folder_.path()))  // of sheets that were dropped since
        if (!sheets_.contains(entry.path().stem().string())) std::filesystem::remove(entry.path());
    for (const auto& [name, rows] : sheets_) {
        std::string text;
        for (const auto& row : rows) {
            for (std::size_t at = 0; at < row.size(); ++at)
                text.append(at == 0 ? "" : ";").append(row[at].find_first_of(";\n") == std::string::npos ? row[at] : "\"" + row[at] + "\"");
            text += '\n';
        }
        folder_.write(name + ".csv", text);
    }
    return folder_.path();
}

std::string messages_of(const io::ScenarioReading& reading, const std::filesystem::path& path) {
    std::string out;
    for (const io::Diagnostic& diagnostic : reading.diagnostics) {
        std::string text = describe(diagnostic, io::Language::nl);
        const std::size_t file = text.find(path.string());
        if (file == 0) text.erase(0, path.string().size() + 2);
        out += diagnostic.severity == io::Diagnostic::Severity::error ? "fout: " : "waarschuwing: ";
        out += text + " [" + diagnostic.code + "]\n";
    }
    return out;
}

std::string SheetFolder::messages() const {
    const auto path = written();
    return messages_of(io::read_scenario(path), path);
}

}  // namespace duaal::test
