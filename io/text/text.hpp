#pragma once
/// Sentences for people, in the language they asked for. The English sentence in the code is the key; io/text/nl.po is
/// the Dutch catalogue. A layer that finds something says it as data; only what writes to people makes sentences of it.

#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace duaal::io {

enum class Language { nl, en };

/// `nl` or `en`; none for any other word.
std::optional<Language> parse_language(std::string_view word);

/// What the environment asks for (LC_ALL, else LC_MESSAGES, else LANG): English where it says so, else Dutch.
Language language_of_environment();

/// A sentence of the catalogues with its arguments: {1} is the first. Translated late, when the language is known.
/// An argument may be a Text itself, which is translated first. Of an argument that is a text, what looks personal is redacted.
class Text {
public:
    Text() = default;
    template <class... Arguments>
    explicit Text(std::string_view english, const Arguments&... arguments) : english_(english) {
        (add(arguments), ...);
    }

    /// The sentence in `language`; a sentence that the catalogue lacks stays English.
    [[nodiscard]] std::string in(Language language) const;
    [[nodiscard]] bool empty() const { return english_.empty(); }

private:
    void add(const Text& argument) { arguments_.push_back({{}, {argument}}); }
    void add(std::string_view argument);
    template <class Number>
    requires std::is_integral_v<Number>
    void add(Number argument) { arguments_.push_back({std::to_string(argument), {}}); }

    struct Argument {
        std::string verbatim;
        std::vector<Text> sentence;  ///< at most one
    };
    std::string english_;
    std::vector<Argument> arguments_;
};

/// The sentence that xgettext collects: `tr("{1} of {2} seats", taken, seats)`.
template <class... Arguments>
Text tr(std::string_view english, const Arguments&... arguments) {
    return Text(english, arguments...);
}

}  // namespace duaal::io
