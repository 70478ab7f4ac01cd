#include "io/tables/files/encoding.hpp"

#include <array>
#include <boost/locale/encoding_utf.hpp>
#include <boost/locale/utf.hpp>
#include <string_view>

namespace duaal::io::tables {

namespace {

/// 0x80 to 0x9F; 0xFFFD where Windows-1252 has no character.
constexpr std::array<char16_t, 32> windows_1252{0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
                                                0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
                                                0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};

std::string from_windows(std::string_view bytes) {
    std::u16string wide;
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        wide += 0x80 <= byte && byte < 0xA0 ? windows_1252[byte - 0x80U] : static_cast<char16_t>(byte);
    }
    return boost::locale::conv::utf_to_utf<char>(wide);
}

std::string from_utf16(std::string_view bytes, bool little) {
    std::u16string wide;
    for (std::size_t at = 0; at + 1 < bytes.size(); at += 2) {
        const auto first = static_cast<unsigned char>(bytes[at]), second = static_cast<unsigned char>(bytes[at + 1]);
        wide += static_cast<char16_t>(little ? first | (second << 8U) : second | (first << 8U));
    }
    return boost::locale::conv::utf_to_utf<char>(wide);
}

/// The place of the zeros in a text of ASCII that is UTF-16 without a mark: 1 little, 0 big, -1 none.
int zeros(std::string_view bytes) {
    for (const std::size_t at : {std::size_t{1}, std::size_t{0}}) {
        std::size_t count = 0, pairs = 0;
        for (std::size_t i = 0; i + 1 < bytes.size() && pairs < 200; i += 2, ++pairs) count += bytes[i + at] == '\0' ? 1 : 0;
        if (pairs > 4 && 2 * count > pairs) return static_cast<int>(at);
    }
    return -1;
}

}  // namespace

bool is_utf8(const std::string& text) {
    namespace utf = boost::locale::utf;
    for (auto at = text.begin(); at != text.end();) {
        const auto code = utf::utf_traits<char>::decode(at, text.end());
        if (code == utf::illegal || code == utf::incomplete) return false;
    }
    return true;
}

Decoded decoded_text(std::string bytes) {
    const std::string_view view = bytes;
    if (view.starts_with("\xEF\xBB\xBF")) bytes.erase(0, 3);
    if (view.starts_with("\xFF\xFE")) return {from_utf16(view.substr(2), true), "UTF-16"};
    if (view.starts_with("\xFE\xFF")) return {from_utf16(view.substr(2), false), "UTF-16"};
    if (const int at = zeros(bytes); at >= 0) return {from_utf16(bytes, at == 1), "UTF-16"};
    if (is_utf8(bytes)) return {std::move(bytes), {}};
    return {from_windows(bytes), "Windows-1252"};
}

}  // namespace duaal::io::tables
