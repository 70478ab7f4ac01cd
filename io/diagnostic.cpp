#include "io/diagnostic.hpp"

namespace duaal::io {

namespace {

/// `sheet Groups, row 5, column E (Lesson times)`
Text place_text(const CellAt& cell) {
    const std::string letters = column_letters(cell.column);
    if (cell.row == 0) return tr("sheet {1}", cell.sheet);
    if (cell.column == 0) return tr("sheet {1}, row {2}", cell.sheet, cell.row);
    if (cell.heading.empty()) return tr("sheet {1}, row {2}, column {3}", cell.sheet, cell.row, letters);
    return tr("sheet {1}, row {2}, column {3} ({4})", cell.sheet, cell.row, letters, cell.heading);
}

}  // namespace

std::string column_letters(int column) {
    std::string out;
    for (; column > 0; column = (column - 1) / 26) out.insert(out.begin(), static_cast<char>('A' + (column - 1) % 26));
    return out;
}

std::string describe(const Diagnostic& diagnostic, Language language) {
    std::string out = diagnostic.file;
    if (diagnostic.line > 0) out.append(":").append(std::to_string(diagnostic.line)).append(":").append(std::to_string(diagnostic.column));
    if (!diagnostic.cell.sheet.empty())
        out.append(", ").append(place_text(diagnostic.cell).in(language));
    else if (!diagnostic.pointer.empty())
        out.append(": ").append(diagnostic.pointer);
    out.append(": ").append(diagnostic.why.in(language));
    if (!diagnostic.mend.empty()) out.append("; ").append(diagnostic.mend.in(language));
    return out;
}

}  // namespace duaal::io
