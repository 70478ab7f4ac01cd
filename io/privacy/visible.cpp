#include "io/privacy/visible.hpp"

#include <algorithm>
#include <cstddef>

namespace duaal::io {

namespace {

unsigned byte_at(std::string_view text, std::size_t at) { return at < text.size() ? static_cast<unsigned char>(text[at]) : 0U; }

bool goes_on(unsigned byte) { return (byte & 0xC0U) == 0x80U; }

/// Bytes of the character at `at`; 0 where there is no UTF-8 (RFC 3629, section 4).
std::size_t size_at(std::string_view text, std::size_t at) {
    const unsigned first = byte_at(text, at), second = byte_at(text, at + 1);
    if (first < 0x80) return 1;
    const std::size_t size = first >= 0xF5 || first < 0xC2 ? 0 : first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    for (std::size_t i = 1; i < size; ++i)
        if (!goes_on(byte_at(text, at + i))) return 0;
    const bool too_long = (first == 0xE0 && second < 0xA0) || (first == 0xF0 && second < 0x90);
    const bool none_such = (first == 0xED && second >= 0xA0) || (first == 0xF4 && second >= 0x90);
    return too_long || none_such ? 0 : size;
}

/// One of several bytes that a screen obeys instead of showing it.
bool is_command(std::string_view character) {
    if (character.size() == 2) return character >= "\xC2\x80" && character <= "\xC2\x9F";
    return (character >= "\xE2\x80\xA8" && character <= "\xE2\x80\xAE") ||  // U+2028 to U+202E
           (character >= "\xE2\x81\xA6" && character <= "\xE2\x81\xA9");    // U+2066 to U+2069
}

/// U+2400 and on are pictures of the 32 control characters, U+2421 of delete.
std::string picture_of(char control) {
    const unsigned at = control == 0x7F ? 0x21U : static_cast<unsigned char>(control);
    return {'\xE2', '\x90', static_cast<char>(0x80U + at)};
}

}  // namespace

std::string visible(std::string_view text) {
    constexpr std::string_view unknown = "\xEF\xBF\xBD";  // U+FFFD
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t size = size_at(text, at);
        const std::string_view character = text.substr(at, std::max<std::size_t>(size, 1));
        const char first = character.front();
        if (size == 1)
            out += static_cast<unsigned char>(first) < 0x20 || first == 0x7F ? picture_of(first) : std::string(1, first);
        else
            out += size == 0 || is_command(character) ? unknown : character;
        at += character.size();
    }
    return out;
}

}  // namespace duaal::io
