#pragma once
/// What the readers of cells share: a value, or what is wrong with the cell.

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "io/diagnostic_code.hpp"
#include "io/tables/workbook.hpp"
#include "io/text/text.hpp"

namespace duaal::io::tables {

struct Fault {
    Code code;
    Text why;
    Text mend;
};

template <class T>
using Parsed = std::variant<T, Fault>;

template <class T>
const T* value_of(const Parsed<T>& parsed) {
    return std::get_if<T>(&parsed);
}

/// The text of a cell where a text is wanted: a number as it is shown. An error value, and a date that a spreadsheet made of what
/// was typed, are faults.
Parsed<std::string> text_of(const Cell& cell);

/// The values of a cell that may hold several: divided at `;` and new lines, blanks around them taken off, empty ones left out.
std::vector<std::string> several(std::string_view text);

/// The fault of a cell that shows `#N/B` or the like.
Fault error_value(const Cell& cell);

/// The fault of a date in the place of something like `9-12`; `instead`: an example of what to type.
Fault became_date(const Cell& cell, std::string_view instead);

/// The text as a message shows it: between nothing, shortened.
std::string shown(std::string_view text);

}  // namespace duaal::io::tables
