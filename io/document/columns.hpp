#pragma once
/// Texts in columns, for a screen with one width for every character.

#include <cstddef>
#include <ostream>
#include <string>
#include <vector>

#include "io/document/screen.hpp"

namespace duaal::io {

/// Rows of texts, each column as wide as its widest one and two blanks apart; no blanks at the end of a line. What is wider than the
/// screen is wrapped within its column.
class Columns {
public:
    struct Field {
        std::string text;
        Paint paint = Paint::plain;
    };
    using Row = std::vector<Field>;

    static constexpr std::size_t gap = 2;

    /// `right`: by column, whether it is set to the right; the others are not.
    explicit Columns(std::vector<bool> right = {}, std::size_t indent = 0) : right_(std::move(right)), indent_(indent) {}

    void add(Row row) { rows_.push_back(std::move(row)); }
    void write(std::ostream& out) const;

private:
    [[nodiscard]] bool on_the_right(std::size_t column) const { return column < right_.size() && right_[column]; }
    [[nodiscard]] std::vector<std::size_t> widths_in(std::size_t screen) const;
    void write_row(std::ostream& out, const Row& row, const std::vector<std::size_t>& widths) const;

    std::vector<bool> right_;
    std::size_t indent_;
    std::vector<Row> rows_;
};

}  // namespace duaal::io
