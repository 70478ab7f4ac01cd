#pragma once
/// An error or a warning about a file: what, where, why, and how to mend it.

#include <string>

#include "io/text/text.hpp"

namespace duaal::io {

/// A place in a workbook.
struct CellAt {
    std::string sheet;    ///< empty: no workbook, or the whole of it
    int row = 0;          ///< from 1; 0: the whole sheet
    int column = 0;       ///< from 1; 0: the whole row
    std::string heading;  ///< of the column; may be empty
};

/// The letters above a column: A, …, Z, AA, …; `column` from 1.
std::string column_letters(int column);

struct Diagnostic {
    enum class Severity { error, warning };
    Severity severity;
    std::string code;     ///< one of io/diagnostic_code.hpp, such as `unknown_key`
    std::string file;     ///< the file that the value came from
    std::string pointer;  ///< JSON pointer (RFC 6901) in that file; empty: the whole file
    int line = 0;         ///< in that file, from 1; 0: the whole file
    int column = 0;       ///< from 1, in characters
    std::string value;    ///< as the file has it, shortened; may be empty
    Text why;
    Text mend;         ///< may be empty
    CellAt cell = {};  ///< in a workbook, where no line is told
};

/// `westland.json:12:9: /groups/b1-di: why; how to mend it`, in one line without the severity; of a workbook
/// `gemeente.xlsx, sheet Groups, row 5, column E (Lesson times): why; how to mend it`.
std::string describe(const Diagnostic& diagnostic, Language language);

}  // namespace duaal::io
