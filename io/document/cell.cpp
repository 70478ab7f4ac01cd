#include "io/document/cell.hpp"

#include "io/text/numbers.hpp"
#include "io/text/times.hpp"

namespace duaal::io {

namespace {

std::string in_brackets(std::int64_t value, const std::string& other) { return std::to_string(value) + " (" + other + ")"; }

struct Saying {
    Medium medium;
    Language language;
    Manner manner;

    [[nodiscard]] bool sheet() const { return medium == Medium::sheet; }

    std::string operator()(const Text& text) const { return text.in(language, manner); }
    std::string operator()(const Number& number) const { return std::to_string(number.value); }
    std::string operator()(const Difference& difference) const {
        return sheet() ? std::to_string(difference.by) : signed_number(difference.by);
    }
    std::string operator()(const Shifted& both) const {
        return sheet() ? std::to_string(both.value) : in_brackets(both.value, signed_number(both.by));
    }
    std::string operator()(const Share& share) const {
        if (sheet()) return std::to_string(share.part);
        return std::to_string(share.part) + '/' + std::to_string(share.whole);
    }
    std::string operator()(const Bounded& one) const {
        if (sheet() || one.settled) return std::to_string(one.value);
        return in_brackets(one.value, (*this)(MaybeNumber{one.bound}));
    }
    std::string operator()(const MaybeNumber& number) const { return number.value ? std::to_string(*number.value) : sheet() ? "" : "?"; }
    std::string operator()(const Hours& hours) const { return decimal(static_cast<double>(hours.minutes) / 60, sheet() ? 2 : 1, language); }
    std::string operator()(const Seconds& seconds) const { return decimal(seconds.value, 1, language); }
    std::string operator()(const Weekday& weekday) const { return short_day(weekday.day).in(language, manner); }
    std::string operator()(const Times& times) const { return span_text(times.time); }
    std::string operator()(const Wording& words) const {
        return (medium == Medium::screen ? words.on_screen : words.elsewhere).in(language, manner);
    }
    std::string operator()(const Doubted& one) const { return sheet() ? std::to_string(one.by) : signed_number(one.by) + one.sign; }
};

struct Second {
    Cell operator()(const Shifted& both) const { return both.by; }
    Cell operator()(const Share& share) const { return share.whole; }
    Cell operator()(const Bounded& one) const { return MaybeNumber{one.bound}; }
    Cell operator()(const Doubted& one) const { return one.doubt; }
    Cell operator()(const auto&) const { return Text(); }
};

}  // namespace

std::string said(const Cell& cell, Medium medium, Language language, const Manner& manner) {
    const std::string text = std::visit(Saying{medium, language, manner}, cell.content);
    if (medium == Medium::sheet) return text;
    return text + (manner.own ? manner.own(cell.mark) : cell.mark);
}

Cell second_of(const Cell& cell) { return std::visit(Second{}, cell.content); }

Paint paint_of(const Cell& cell) {
    const Text* text = std::get_if<Text>(&cell.content);
    return text ? text->paint() : Paint::plain;
}

}  // namespace duaal::io
