#pragma once
/// What may stand in a cell of a table: words, and numbers that know what they mean. Each medium says them in its own way.

#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>

#include "io/text/text.hpp"
#include "solver/domain/time.hpp"

namespace duaal::io {

enum class Medium {
    screen,  ///< characters of one width
    paper,   ///< Markdown
    sheet    ///< CSV: one number a cell, without signs that a spreadsheet cannot reckon with
};

struct Number {
    std::int64_t value;
};
/// With its sign: "+7". In a sheet a number.
struct Difference {
    std::int64_t by;
};
/// "47 (+7)". In a sheet two cells.
struct Shifted {
    std::int64_t value;
    std::int64_t by;
};
/// "12/20". In a sheet two cells.
struct Share {
    std::int64_t part;
    std::int64_t whole;
};
/// "5 (7)" where it could still be at most (or, of a cost, at least) 7, "5 (?)" where nothing is known. In a sheet two cells.
struct Bounded {
    std::int64_t value;
    std::optional<std::int64_t> bound;
    bool settled;  ///< then it is "5"
};
/// "?" where it is not known. In a sheet empty.
struct MaybeNumber {
    std::optional<std::int64_t> value;
};
/// A length of time in decimal hours: one decimal, in a sheet two.
struct Hours {
    std::int64_t minutes;
};
/// One decimal.
struct Seconds {
    double value;
};
/// "Mon"
struct Weekday {
    domain::Day day;
};
/// "09:00-12:00"
struct Times {
    domain::Interval time;
};
/// The same, shorter on a screen.
struct Wording {
    Text on_screen;
    Text elsewhere;
};
/// On a screen with a sign behind it, such as `?`, that a sentence below the table explains. In a sheet the second cell says it in words.
struct Doubted {
    std::int64_t by;
    std::string sign;
    Text doubt;
};

using Content =
    std::variant<Text, Number, Difference, Shifted, Share, Bounded, MaybeNumber, Hours, Seconds, Weekday, Times, Wording, Doubted>;

struct Cell {
    template <class Value>
    requires std::constructible_from<Content, Value> &&(!std::integral<Value>)Cell(Value value) : content(std::move(value)) {}
    template <std::integral Value>
    Cell(Value value) : content(Number{static_cast<std::int64_t>(value)}) {}
    /// A user's own words.
    Cell(const std::string& own) : content(Text::verbatim(own)) {}

    /// The same with a sign behind it that a sentence below the table explains; a sheet has a column for it instead.
    [[nodiscard]] Cell marked(std::string sign) const {
        Cell cell = *this;
        cell.mark = std::move(sign);
        return cell;
    }

    Content content;
    std::string mark{};
};

/// What stands there; of what takes two cells in a sheet the first.
std::string said(const Cell& cell, Medium medium, Language language, const Manner& manner = {});

/// The second cell in a sheet; an empty one where one is enough.
Cell second_of(const Cell& cell);

/// The colour of a cell.
Paint paint_of(const Cell& cell);

}  // namespace duaal::io
