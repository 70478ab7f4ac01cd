#include "io/document/lines.hpp"

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

}  // namespace duaal::io
