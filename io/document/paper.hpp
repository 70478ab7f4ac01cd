#pragma once
/// Paper that leaves the house: it counts no people but as `PublishedCounts` allows, for nothing else that is a number can be written
/// in it.

#include <concepts>
#include <cstdint>
#include <string>
#include <vector>

#include "io/document/document.hpp"
#include "io/document/people_count.hpp"

namespace duaal::io {

/// How many rooms, lessons, groups or euros: nothing that a person is.
struct Things {
    template <std::integral Number>
    explicit Things(Number of) : number(static_cast<std::int64_t>(of)) {}

    std::int64_t number;
};

/// What the reader calls its own, such as one of its groups.
struct Named {
    std::string words;
};

class OpenText;

template <class Argument>
concept Open = std::same_as<Argument, OpenText> || std::same_as<Argument, PublicCount> || std::same_as<Argument, Things> ||
    std::same_as<Argument, Named>;

/// A sentence that anyone may read. Its arguments are such sentences, published counts, things and names; a bare number or text is none.
class OpenText {
public:
    OpenText() = default;

    template <Open... Arguments>
    static OpenText tr(std::string_view english, const Arguments&... arguments) {
        return OpenText(Text(english, open(arguments)...));
    }

    /// Days and times, which the reader is to know.
    static OpenText of_times(const Text& text) { return OpenText(text); }

    static OpenText list(const std::vector<OpenText>& parts, std::string_view glue);

    [[nodiscard]] const Text& text() const { return text_; }

private:
    explicit OpenText(Text text) : text_(std::move(text)) {}

    static const Text& open(const OpenText& argument) { return argument.text(); }
    static Text open(const PublicCount& argument) { return argument.text(); }
    static Text open(const Named& argument) { return Text::verbatim(argument.words); }
    static std::int64_t open(const Things& argument) { return argument.number; }

    Text text_;
};

class Paper {
public:
    Paper() { document_.readers_ = Readers::anyone; }

    void heading(int depth, const OpenText& text) { document_.heading(depth, text.text()); }
    void paragraph(const OpenText& text) { document_.paragraph(text.text()); }
    void points(const std::vector<OpenText>& texts);
    void divider() { document_.add(Divider{}); }

    [[nodiscard]] const Document& document() const { return document_; }

private:
    Document document_;
};

}  // namespace duaal::io
