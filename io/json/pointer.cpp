#include "io/json/pointer.hpp"

#include "io/privacy/redact.hpp"

namespace duaal::io {

std::string pointer_part(std::string_view key) {
    std::string out;
    for (const char c : key) {
        if (c == '~')
            out += "~0";
        else if (c == '/')
            out += "~1";
        else
            out += c;
    }
    return out;
}

std::string pointer_text(const std::vector<std::string>& keys) {
    std::string out;
    for (const std::string& key : keys) out += '/' + pointer_part(redacted(key));
    return out;
}

std::optional<std::vector<std::string>> parse_pointer(std::string_view text) {
    std::vector<std::string> keys;
    if (!text.empty() && text.front() != '/') return std::nullopt;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '/') {
            keys.emplace_back();
        } else if (text[i] != '~') {
            keys.back() += text[i];
        } else {
            if (++i == text.size() || (text[i] != '0' && text[i] != '1')) return std::nullopt;
            keys.back() += text[i] == '0' ? '~' : '/';
        }
    }
    return keys;
}

}  // namespace duaal::io
