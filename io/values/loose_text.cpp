#include "io/values/loose_text.hpp"

#include <array>
#include <cctype>

namespace duaal::io {

namespace {

struct Hidden {
    std::string_view bytes;  ///< UTF-8
    std::string_view name;
    bool blank;  ///< else it takes no place at all
};

constexpr std::array<Hidden, 11> hidden{{{"\xC2\xA0", "U+00A0", true},
                                         {"\xE2\x80\x87", "U+2007", true},
                                         {"\xE2\x80\x89", "U+2009", true},
                                         {"\xE2\x80\xAF", "U+202F", true},
                                         {"\xC2\xAD", "U+00AD", false},
                                         {"\xE2\x80\x8B", "U+200B", false},
                                         {"\xE2\x80\x8C", "U+200C", false},
                                         {"\xE2\x80\x8D", "U+200D", false},
                                         {"\xE2\x80\x8E", "U+200E", false},
                                         {"\xE2\x81\xA0", "U+2060", false},
                                         {"\xEF\xBB\xBF", "U+FEFF", false}}};

}  // namespace

std::string replaced(std::string_view text, std::string_view what, std::string_view with) {
    std::string out;
    for (std::size_t at = text.find(what); at != std::string_view::npos; at = text.find(what)) {
        out.append(text.substr(0, at)).append(with);
        text.remove_prefix(at + what.size());
    }
    return out.append(text);
}

std::string lower_case(std::string_view text) {
    std::string out;
    for (const char c : text) out += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return out;
}

std::string plain_text(std::string_view text) {
    std::string out(text);
    for (const Hidden& sign : hidden) out = replaced(out, sign.bytes, sign.blank ? " " : "");
    constexpr std::string_view blanks = " \t\r\n";
    const std::size_t first = out.find_first_not_of(blanks);
    if (first == std::string::npos) return {};
    return out.substr(first, out.find_last_not_of(blanks) - first + 1);
}

std::string_view hidden_sign(std::string_view text) {
    std::string_view found;
    std::size_t first = text.size();
    for (const Hidden& sign : hidden)
        if (const std::size_t at = text.find(sign.bytes); at < first) {
            first = at;
            found = sign.name;
        }
    return found;
}

Text with_hidden_sign(Text why, std::string_view text) {
    const std::string_view sign = hidden_sign(text);
    return sign.empty() ? why : tr("{1} (there is a sign in it that cannot be seen: {2})", why, sign);
}

}  // namespace duaal::io
