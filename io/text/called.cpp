#include "io/text/called.hpp"

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <string_view>

namespace duaal::io {

std::string called() {
    const char* value = std::getenv("DUAAL_CALLED");
    const std::string word = value ? value : "";
    const auto is_plain = [](char c) {
        return std::isalnum(static_cast<unsigned char>(c)) != 0 || std::string_view("/._-").find(c) != std::string_view::npos;
    };
    return !word.empty() && std::ranges::all_of(word, is_plain) ? word : "duaal";  // no other could be typed without quotes
}

}  // namespace duaal::io
