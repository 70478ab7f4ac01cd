#include "io/values/nearest.hpp"

#include <algorithm>
#include <cctype>
#include <vector>

#include "io/values/loose_text.hpp"

namespace duaal::io {

namespace {

char lower(char c) { return static_cast<char>(std::tolower(static_cast<unsigned char>(c))); }

std::size_t difference(std::size_t a, std::size_t b) { return a > b ? a - b : b - a; }

}  // namespace

std::size_t edit_distance(std::string_view from, std::string_view to) {
    std::vector<std::size_t> earlier, above, row(to.size() + 1);
    for (std::size_t j = 0; j <= to.size(); ++j) row[j] = j;
    for (std::size_t i = 1; i <= from.size(); ++i) {
        earlier = std::move(above);
        above = row;
        row[0] = i;
        for (std::size_t j = 1; j <= to.size(); ++j) {
            const bool same = lower(from[i - 1]) == lower(to[j - 1]);
            row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + (same ? 0 : 1)});
            const bool swapped = i > 1 && j > 1 && lower(from[i - 1]) == lower(to[j - 2]) && lower(from[i - 2]) == lower(to[j - 1]);
            if (swapped) row[j] = std::min(row[j], earlier[j - 2] + 1);
        }
    }
    return row[to.size()];
}

std::string nearest(std::string_view given, std::span<const std::string> known) {
    constexpr std::size_t longest = 64;
    const std::string word = plain_text(given);
    if (word.size() > longest) return {};
    std::size_t best = std::max<std::size_t>(1, word.size() / 3) + 1;
    std::string found;
    for (const std::string& candidate : known) {
        if (difference(candidate.size(), word.size()) > best) continue;
        const std::size_t distance = edit_distance(word, candidate);
        if (distance < best)
            found = candidate;
        else if (distance == best && candidate != found)
            found.clear();  // either could be meant
        best = std::min(best, distance);
    }
    return found;
}

}  // namespace duaal::io
