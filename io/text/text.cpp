#include "io/text/text.hpp"

#include <cctype>
#include <cstdlib>

#include "io/privacy/redact.hpp"
#include "io/text/catalogue.hpp"

namespace duaal::io {

std::optional<Language> parse_language(std::string_view word) {
    if (word == "nl") return Language::nl;
    if (word == "en") return Language::en;
    return std::nullopt;
}

Language language_of_environment() {
    for (const char* variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const char* value = std::getenv(variable);
        if (value && *value) return std::string_view(value).starts_with("en") ? Language::en : Language::nl;
    }
    return Language::nl;
}

void Text::add(std::string_view argument) { arguments_.push_back({redacted(argument), {}}); }

std::string Text::in(Language language) const {
    const std::string sentence = language == Language::nl ? dutch(english_) : english_;
    std::string result;
    for (std::size_t at = 0; at < sentence.size();) {
        const bool placeholder = at + 2 < sentence.size() && sentence[at] == '{' && sentence[at + 2] == '}' &&
                                 std::isdigit(static_cast<unsigned char>(sentence[at + 1]));
        const auto number = placeholder ? static_cast<std::size_t>(sentence[at + 1] - '0') : 0;
        if (number == 0 || number > arguments_.size()) {
            result += sentence[at++];
            continue;
        }
        const Argument& argument = arguments_[number - 1];
        result += argument.sentence.empty() ? argument.verbatim : argument.sentence.front().in(language);
        at += 3;
    }
    return result;
}

}  // namespace duaal::io
