#pragma once
/// Text in columns, for a screen with one width for every character.

#include <cstddef>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include "io/report/screen.hpp"

namespace duaal::io {

/// How many characters of the screen a UTF-8 text takes; accents that stand apart and wide characters are not reckoned with.
std::size_t width_of(std::string_view text);

/// `text` with blanks behind it up to `width`.
std::string padded(const std::string& text, std::size_t width);

/// `text` in lines of at most `width` (at least 1), broken at blanks, and only within a word that is longer: after its hyphens where it
/// has them. What fits stays as it is.
std::vector<std::string> lines_of(const std::string& text, std::size_t width);

/// Takes from the widest of `widths`, from none below its `least`, until together they fit in `room` or nothing is left to take.
void narrow(std::vector<std::size_t>& widths, const std::vector<std::size_t>& least, std::size_t room);

/// `head: item, item, …` in lines of the screen's width where its items allow it, the later ones indented.
void write_wrapped(std::ostream& out, const std::string& head, const std::vector<std::string>& items);

struct Cell {
    Cell(std::string text_, Paint paint_ = Paint::plain) : text(std::move(text_)), paint(paint_) {}
    Cell(const char* text_) : text(text_) {}

    std::string text;
    Paint paint = Paint::plain;
};

/// Rows of cells, each column as wide as its widest cell and two blanks apart; no blanks at the end of a line. What is wider than the
/// screen is wrapped within its column.
class Columns {
public:
    using Row = std::vector<Cell>;

    static constexpr std::size_t gap = 2;

    static constexpr std::size_t to_the_end = 1000;

    /// Columns from `numbers_from` on are set to the right, up to `numbers_until` exclusive.
    Columns(std::size_t numbers_from, std::size_t numbers_until) : from_(numbers_from), until_(numbers_until) {}

    void add(Row row) { rows_.push_back(std::move(row)); }
    void write(std::ostream& out) const;

private:
    [[nodiscard]] std::vector<std::size_t> widths_in(std::size_t screen) const;
    void write_row(std::ostream& out, const Row& row, const std::vector<std::size_t>& widths) const;

    std::size_t from_;
    std::size_t until_;
    std::vector<Row> rows_;
};

}  // namespace duaal::io
