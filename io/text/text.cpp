#include "io/text/text.hpp"

#include <algorithm>
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

Text Text::ready(std::string words) {
    Text text("{1}");
    text.arguments_.push_back({std::move(words), {}});
    return text;
}

Text Text::decimal(std::string number) {
    Text text = ready(std::move(number));
    text.kind_ = Kind::number;
    return text;
}

Text Text::list(const std::vector<Text>& parts, std::string_view glue) {
    Text list;
    list.english_ = parts.empty() ? "" : glue;
    list.kind_ = Kind::list;
    for (const Text& part : parts) list.add(part);
    return list;
}

Text Text::painted(Paint paint) const {
    Text text = *this;
    text.paint_ = paint;
    return text;
}

std::string Text::in(Language language, const Manner& manner) const {
    std::string said;
    switch (kind_) {
        case Kind::sentence:
            said = sentence(language, manner);
            break;
        case Kind::list:
            for (std::size_t i = 0; i < arguments_.size(); ++i) said += (i > 0 ? english_ : "") + argument(i, language, manner);
            break;
        case Kind::number:
            said = argument(0, language, manner);
            if (language == Language::nl) std::ranges::replace(said, '.', ',');
            break;
    }
    return manner.painted && paint_ != Paint::plain ? manner.painted(said, paint_) : said;
}

std::string Text::argument(std::size_t number, Language language, const Manner& manner) const {
    const Argument& argument = arguments_[number];
    if (!argument.sentence.empty()) return argument.sentence.front().in(language, manner);
    return manner.own ? manner.own(argument.verbatim) : argument.verbatim;
}

std::string Text::sentence(Language language, const Manner& manner) const {
    const std::string sentence = language == Language::nl ? dutch(english_) : english_;
    std::string result;
    for (std::size_t at = 0; at < sentence.size();) {
        if (!manner.stress && sentence.compare(at, 2, "**") == 0) {
            at += 2;
            continue;
        }
        const bool placeholder = at + 2 < sentence.size() && sentence[at] == '{' && sentence[at + 2] == '}' &&
                                 std::isdigit(static_cast<unsigned char>(sentence[at + 1]));
        const auto number = placeholder ? static_cast<std::size_t>(sentence[at + 1] - '0') : 0;
        if (number == 0 || number > arguments_.size()) {
            result += sentence[at++];
            continue;
        }
        result += argument(number - 1, language, manner);
        at += 3;
    }
    return result;
}

}  // namespace duaal::io
