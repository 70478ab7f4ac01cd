#include "io/text/numbers.hpp"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace duaal::io {

std::string decimal(double value, int digits, Language language) {
    char text[64];
    std::snprintf(text, sizeof text, "%.*f", digits, value);
    std::string result = text;
    if (language == Language::nl) std::replace(result.begin(), result.end(), '.', ',');
    return result;
}

std::string signed_number(std::int64_t number) {
    std::string text = std::to_string(number);
    if (number > 0) text.insert(text.begin(), '+');
    return text;
}

std::string duration_text(std::int64_t minutes) {
    const std::int64_t size = std::abs(minutes);
    std::string text = minutes < 0 ? "-" : "";
    text += std::to_string(size / 60) + (size % 60 < 10 ? ":0" : ":");
    return text += std::to_string(size % 60);
}

}  // namespace duaal::io
