#include "io/text/fold.hpp"

#include <algorithm>
#include <array>

namespace duaal::io {

namespace {

/// U+00C0 to U+017F without accents, and in small letters.
constexpr std::array<std::string_view, 192> latin{
    "a", "a", "a",  "a",  "a", "a", "ae", "c",  "e", "e", "e", "e", "i", "i", "i",  "i", "d", "n", "o",  "o",  "o", "o", "o", "x",
    "o", "u", "u",  "u",  "u", "y", "th", "ss", "a", "a", "a", "a", "a", "a", "ae", "c", "e", "e", "e",  "e",  "i", "i", "i", "i",
    "d", "n", "o",  "o",  "o", "o", "o",  "/",  "o", "u", "u", "u", "u", "y", "th", "y", "a", "a", "a",  "a",  "a", "a", "c", "c",
    "c", "c", "c",  "c",  "c", "c", "d",  "d",  "d", "d", "e", "e", "e", "e", "e",  "e", "e", "e", "e",  "e",  "g", "g", "g", "g",
    "g", "g", "g",  "g",  "h", "h", "h",  "h",  "i", "i", "i", "i", "i", "i", "i",  "i", "i", "i", "ij", "ij", "j", "j", "k", "k",
    "k", "l", "l",  "l",  "l", "l", "l",  "l",  "l", "l", "l", "n", "n", "n", "n",  "n", "n", "n", "n",  "n",  "o", "o", "o", "o",
    "o", "o", "oe", "oe", "r", "r", "r",  "r",  "r", "r", "s", "s", "s", "s", "s",  "s", "s", "s", "t",  "t",  "t", "t", "t", "t",
    "u", "u", "u",  "u",  "u", "u", "u",  "u",  "u", "u", "u", "u", "w", "w", "y",  "y", "y", "z", "z",  "z",  "z", "z", "z", "s"};

/// A character of UTF-8: its number, and its bytes; 0xFFFD for one byte that begins none.
struct Character {
    char32_t code;
    std::size_t bytes;
};

Character character_at(std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U; };
    const unsigned first = byte(at);
    if (first < 0x80) return {first, 1};
    const std::size_t bytes = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1;
    char32_t code = bytes == 4 ? first & 0x07U : bytes == 3 ? first & 0x0FU : first & 0x1FU;
    for (std::size_t i = 1; i < bytes; ++i) {
        if ((byte(at + i) & 0xC0U) != 0x80U) return {0xFFFD, 1};
        code = (code << 6U) | (byte(at + i) & 0x3FU);
    }
    return bytes == 1 ? Character{0xFFFD, 1} : Character{code, bytes};
}

bool is_blank(char32_t code) {
    return code == ' ' || code == '\t' || code == '\r' || code == 0xA0 || code == 0xFEFF || code == 0x202F || code == 0x3000 ||
           (0x2000 <= code && code <= 0x200B);
}

bool is_dash(char32_t code) { return code == '-' || code == 0x2212 || (0x2010 <= code && code <= 0x2015); }

bool is_word(char c) { return ('a' <= c && c <= 'z') || ('0' <= c && c <= '9'); }

void append_plain(char32_t code, std::string_view bytes, std::string& out) {
    if (is_dash(code))
        out += '-';
    else if (code == 0x2018 || code == 0x2019)
        out += '\'';
    else if (0xC0 <= code && code <= 0x17F)
        out.append(latin[code - 0xC0]);
    else if ('A' <= code && code <= 'Z')
        out += static_cast<char>(code - 'A' + 'a');
    else if (code < 0x300 || code > 0x36F)  // combining accents
        out.append(bytes);
}

}  // namespace

std::string plain(std::string_view text) {
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const auto [code, bytes] = character_at(text, at);
        if (!is_blank(code))
            append_plain(code, text.substr(at, bytes), out);
        else if (!out.empty() && out.back() != ' ' && out.back() != '\n')
            out += ' ';
        if (code == '\n' && out.size() > 1 && out[out.size() - 2] == ' ') out.erase(out.size() - 2, 1);
        at += bytes;
    }
    while (!out.empty() && (out.back() == ' ' || out.back() == '\n')) out.pop_back();
    return out;
}

std::string folded(std::string_view text) {
    std::string out = plain(text);
    std::erase_if(out, [](char c) { return !is_word(c); });
    return out;
}

MadeId made_id(std::string_view text) {
    constexpr std::size_t longest = 64;
    std::string id;
    for (const char c : plain(text)) {
        if (is_word(c) || c == '.' || c == '_')
            id += c;
        else if (!id.empty() && id.back() != '-')
            id += '-';
    }
    const auto is_letter_or_digit = [](char c) { return is_word(c); };
    id.erase(id.begin(), std::ranges::find_if(id, is_letter_or_digit));  // an id begins with one
    const bool cut = id.size() > longest;
    if (cut) id.resize(longest);
    while (!id.empty() && id.back() == '-') id.pop_back();
    return {std::move(id), cut};
}

}  // namespace duaal::io
