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

/// What a text says of the plan. Colour only stresses it: it is said by the words already.
enum class Paint { plain, good, partly, bad };

/// How a medium writes what stands within a sentence.
struct Manner {
    std::string (*own)(const std::string&) = nullptr;             ///< a user's own words, such as an id; null: as they are
    std::string (*painted)(const std::string&, Paint) = nullptr;  ///< null: without colour
    bool stress = false;                                          ///< the `**` around a stressed part of a sentence stays
};

/// A sentence of the catalogues with its arguments: {1} is the first. Translated late, when the language is known.
/// An argument may be a Text itself, which is translated first. Of an argument that is a text, what looks personal is redacted.
class Text {
public:
    Text() = default;
    template <class... Arguments>
    explicit Text(std::string_view english, const Arguments&... arguments) : english_(english) {
        (add(arguments), ...);
    }

    /// A user's own words, redacted.
    [[nodiscard]] static Text verbatim(std::string_view words) { return Text("{1}", words); }

    /// Words in the reader's language already, or figures; in them nothing looks personal any more.
    [[nodiscard]] static Text ready(std::string words);

    /// A number with a point before its decimals, for which Dutch has a comma.
    [[nodiscard]] static Text decimal(std::string number);

    /// All `parts` with `glue` between them; empty without any.
    [[nodiscard]] static Text list(const std::vector<Text>& parts, std::string_view glue = ", ");

    /// The same in a colour.
    [[nodiscard]] Text painted(Paint paint) const;
    [[nodiscard]] Paint paint() const { return paint_; }

    /// The sentence in `language`; a sentence that the catalogue lacks stays English.
    [[nodiscard]] std::string in(Language language, const Manner& manner = {}) const;
    [[nodiscard]] bool empty() const { return english_.empty() && arguments_.empty(); }

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
    [[nodiscard]] std::string argument(std::size_t number, Language language, const Manner& manner) const;
    [[nodiscard]] std::string sentence(Language language, const Manner& manner) const;

    std::string english_;  ///< of a list its glue
    std::vector<Argument> arguments_;
    enum class Kind { sentence, list, number } kind_ = Kind::sentence;
    Paint paint_ = Paint::plain;
};

/// The sentence that xgettext collects: `tr("{1} of {2} seats", taken, seats)`.
template <class... Arguments>
Text tr(std::string_view english, const Arguments&... arguments) {
    return Text(english, arguments...);
}

}  // namespace duaal::io
