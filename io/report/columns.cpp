#include "io/report/columns.hpp"

#include <algorithm>
#include <numeric>
#include <sstream>

namespace duaal::io {

namespace {

bool starts_character(char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }

/// How many bytes of `word`, which is wider than `width`, go on a line: up to its last hyphen that fits, else as many as fit.
std::size_t bytes_that_fit(const std::string& word, std::size_t width) {
    std::size_t end = 0;
    for (std::size_t characters = 0; end < word.size(); ++end)
        if (starts_character(word[end]) && ++characters > width) break;
    const std::size_t hyphen = word.find_last_of("-/", end - 1);
    return hyphen == std::string::npos || hyphen == 0 ? end : hyphen + 1;
}

std::size_t longest_word(const std::string& text) {
    std::istringstream words(text);
    std::size_t longest = 0;
    for (std::string word; words >> word;) longest = std::max(longest, width_of(word));
    return longest;
}

}  // namespace

std::size_t width_of(std::string_view text) { return static_cast<std::size_t>(std::ranges::count_if(text, starts_character)); }

std::string padded(const std::string& text, std::size_t width) { return text + std::string(width - std::min(width, width_of(text)), ' '); }

std::vector<std::string> lines_of(const std::string& text, std::size_t width) {
    if (width_of(text) <= width) return {text};
    std::vector<std::string> lines;
    std::istringstream words(text);
    for (std::string word; words >> word;) {
        if (!lines.empty() && width_of(lines.back()) + 1 + width_of(word) <= width) {
            lines.back() += ' ' + word;
            continue;
        }
        while (width_of(word) > width) {
            const std::size_t end = bytes_that_fit(word, width);
            lines.push_back(word.substr(0, end));
            word.erase(0, end);
        }
        lines.push_back(word);
    }
    return lines;
}

void narrow(std::vector<std::size_t>& widths, const std::vector<std::size_t>& least, std::size_t room) {
    std::size_t together = std::accumulate(widths.begin(), widths.end(), std::size_t{0});
    for (; together > room; --together) {
        std::size_t* widest = nullptr;
        for (std::size_t c = 0; c < widths.size(); ++c)
            if (widths[c] > least[c] && (!widest || widths[c] > *widest)) widest = &widths[c];
        if (!widest) return;
        --*widest;
    }
}

void write_wrapped(std::ostream& out, const std::string& head, const std::vector<std::string>& items) {
    const std::size_t screen = screen_of(out).width;
    std::string line = head + ':';
    for (std::size_t i = 0; i < items.size(); ++i) {
        std::string item = items[i];
        if (i + 1 < items.size()) item += ',';
        if (width_of(line) + 1 + width_of(item) > screen) {
            out << line << '\n';
            line.assign(1, ' ');
        }
        line += ' ';
        line += item;
    }
    out << line << '\n';
}

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
        std::size_t blanks = 0;  // kept back, for nothing may follow them
        for (std::size_t c = 0; c < row.size(); ++c) {
            if (c > 0) blanks += gap;
            std::string text = i < cells[c].size() ? cells[c][i] : "";
            text.erase(text.find_last_not_of(' ') + 1);
            const std::size_t space = widths[c] - width_of(text);
            if (c >= from_ && c < until_) blanks += space;
            if (!text.empty()) {
                out << std::string(blanks, ' ') << painted(out, text, row[c].paint);
                blanks = 0;
            }
            if (c < from_ || c >= until_) blanks += space;
        }
        out << '\n';
    }
}

void Columns::write(std::ostream& out) const {
    const std::vector<std::size_t> widths = widths_in(screen_of(out).width);
    for (const Row& row : rows_) write_row(out, row, widths);
}

}  // namespace duaal::io
