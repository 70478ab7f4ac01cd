#include "io/document/columns.hpp"

#include <algorithm>
#include <sstream>

#include "io/document/lines.hpp"

namespace duaal::io {

namespace {

std::size_t longest_word(const std::string& text) {
    std::istringstream words(text);
    std::size_t longest = 0;
    for (std::string word; words >> word;) longest = std::max(longest, width_of(word));
    return longest;
}

}  // namespace

std::vector<std::size_t> Columns::widths_in(std::size_t screen) const {
    constexpr std::size_t shortest = 14;  // a cell, or a word, that is no longer stays whole while anything else can be broken
    constexpr std::size_t narrowest = 6;
    std::vector<std::size_t> widths, words;
    for (const Row& row : rows_) {
        widths.resize(std::max(widths.size(), row.size()), 0);
        words.resize(widths.size(), 0);
        for (std::size_t c = 0; c < row.size(); ++c) {
            widths[c] = std::max(widths[c], width_of(row[c].text));
            const std::size_t whole = width_of(row[c].text);
            words[c] = std::max(words[c], whole <= shortest ? whole : longest_word(row[c].text));
        }
    }
    const std::size_t gaps = gap * (widths.empty() ? 0 : widths.size() - 1);
    const std::size_t room = screen - std::min(screen, gaps);
    narrow(widths, words, room);
    for (std::size_t& word : words) word = std::min(word, shortest);
    narrow(widths, words, room);
    narrow(widths, std::vector<std::size_t>(widths.size(), narrowest), room);
    std::vector<std::size_t> taken(widths.size(), 0);  // once wrapped, for words seldom fill a line
    for (const Row& row : rows_)
        for (std::size_t c = 0; c < row.size(); ++c)
            for (const std::string& line : lines_of(row[c].text, widths[c])) taken[c] = std::max(taken[c], width_of(line));
    return taken;
}

void Columns::write_row(std::ostream& out, const Row& row, const std::vector<std::size_t>& widths) const {
    std::vector<std::vector<std::string>> cells;
    std::size_t height = 1;
    for (std::size_t c = 0; c < row.size(); ++c) height = std::max(height, cells.emplace_back(lines_of(row[c].text, widths[c])).size());
    for (std::size_t i = 0; i < height; ++i) {
        std::size_t blanks = indent_;  // kept back, for nothing may follow them
        for (std::size_t c = 0; c < row.size(); ++c) {
            if (c > 0) blanks += gap;
            std::string text = i < cells[c].size() ? cells[c][i] : "";
            text.erase(text.find_last_not_of(' ') + 1);
            const std::size_t space = widths[c] - width_of(text);
            if (on_the_right(c)) blanks += space;
            if (!text.empty()) {
                out << std::string(blanks, ' ') << painted(out, text, row[c].paint);
                blanks = 0;
            }
            if (!on_the_right(c)) blanks += space;
        }
        out << '\n';
    }
}

void Columns::write(std::ostream& out) const {
    const std::vector<std::size_t> widths = widths_in(screen_of(out).width - indent_);
    for (const Row& row : rows_) write_row(out, row, widths);
}

}  // namespace duaal::io
