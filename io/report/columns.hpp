#pragma once
/// Text in columns, for a screen with one width for every character.

#include <cstddef>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

namespace duaal::io {

/// How many characters of the screen a UTF-8 text takes; accents that stand apart and wide characters are not reckoned with.
std::size_t width_of(std::string_view text);

/// `text` with blanks behind it up to `width`.
std::string padded(const std::string& text, std::size_t width);

/// `head: item, item, …` in lines of at most 80 characters where its items allow it, the later ones indented.
void write_wrapped(std::ostream& out, const std::string& head, const std::vector<std::string>& items);

/// Rows of cells, each column as wide as its widest cell and two blanks apart; no blanks at the end of a line.
class Columns {
public:
    /// Columns from `numbers_from` on are set to the right, up to `numbers_until` exclusive.
    Columns(std::size_t numbers_from, std::size_t numbers_until) : from_(numbers_from), until_(numbers_until) {}

    void add(std::vector<std::string> row) { rows_.push_back(std::move(row)); }
    void write(std::ostream& out, const std::string& indent = "") const;

private:
    std::size_t from_;
    std::size_t until_;
    std::vector<std::vector<std::string>> rows_;
};

}  // namespace duaal::io
