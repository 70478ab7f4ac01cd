#include "io/tables/cells/numbers.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdio>

#include "io/text/fold.hpp"

namespace duaal::io::tables {

namespace {

using Kind = Cell::Kind;

bool is_number_figure(char c) { return '0' <= c && c <= '9'; }

/// `0:45`, `7:30`: minutes.
std::optional<double> clock_length(std::string_view text) {
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos || colon == 0 || text.size() != colon + 3) return std::nullopt;
    const auto hours = parse_number(text.substr(0, colon)), rest = parse_number(text.substr(colon + 1));
    return hours && rest && *rest < 60 ? std::optional(60 * *hours + *rest) : std::nullopt;
}

/// The number or minutes of a cell; `factor`: how many of the unit a minute is.
Parsed<double> length_of(const Cell& cell, double factor) {
    if (cell.kind == Kind::time) return cell.number * factor;
    if (cell.kind == Kind::text)
        if (const auto minutes = clock_length(plain(cell.text))) return *minutes * factor;
    return number_of(cell);
}

/// `1.000`
bool may_be_thousands(std::string_view text) {
    const std::size_t dot = text.find('.');
    return dot != std::string_view::npos && dot > 0 && dot <= 3 && text.size() == dot + 4 && std::ranges::count(text, '.') == 1;
}

Parsed<int> whole(const Cell& cell, const Parsed<double>& parsed) {
    if (const auto* fault = std::get_if<Fault>(&parsed)) return *fault;
    const double value = std::get<double>(parsed);
    if (cell.kind == Kind::text && may_be_thousands(plain(cell.text)))
        return Fault{"wrong_form", tr("\"{1}\" may be a number with a fraction or a thousand", shown(cell.text)),
                     tr("write it without the point")};
    if (value != std::floor(value) || std::abs(value) > 1e9)
        return Fault{"wrong_form", tr("\"{1}\" is no whole number", shown(cell.text)), tr("write a whole number")};
    return static_cast<int>(value);
}

/// The words before a number that make it an end of a range.
constexpr std::array<std::string_view, 7> from_words{"vanaf ", "from ", "minstens ", "minimaal ", "at least ", ">=", "min "};
constexpr std::array<std::string_view, 9> until_words{"hoogstens ", "at most ", "maximaal ", "max ", "tot en met ",
                                                      "t/m ",       "tot ",     "up to ",    "<="};

template <std::size_t N>
std::optional<double> behind(std::string_view text, const std::array<std::string_view, N>& words) {
    for (const std::string_view word : words)
        if (text.starts_with(word)) return parse_number(text.substr(word.size()));
    return std::nullopt;
}

/// `1-2`, `1 t/m 2`, `1 tot 2`
std::optional<Range> two_ends(std::string_view text) {
    for (const std::string_view between : {" tot en met ", " t/m ", " tot ", " to ", "-"}) {
        const std::size_t at = text.find(between, 1);
        if (at == std::string_view::npos) continue;
        const auto min = parse_number(text.substr(0, at)), max = parse_number(text.substr(at + between.size()));
        if (min && max) return Range{min, max};
    }
    return std::nullopt;
}

std::optional<Range> parse_range(std::string_view text) {
    if (const auto alone = parse_number(text)) return Range{alone, alone};
    if (const auto min = behind(text, from_words)) return Range{min, std::nullopt};
    if (const auto max = behind(text, until_words)) return Range{std::nullopt, max};
    return two_ends(text);
}

}  // namespace

std::optional<double> parse_number(std::string_view text) {
    while (text.starts_with(' ')) text.remove_prefix(1);
    while (text.ends_with(' ')) text.remove_suffix(1);
    std::string digits(text);
    std::ranges::replace(digits, ',', '.');
    const std::size_t sign = digits.starts_with('-') ? 1 : 0;
    const bool formed = digits.size() > sign && is_number_figure(digits[sign]) && is_number_figure(digits.back()) && digits.size() < 40 &&
                        std::ranges::count(digits, '.') <= 1 &&
                        std::all_of(digits.begin() + static_cast<std::ptrdiff_t>(sign), digits.end(),
                                    [](char c) { return is_number_figure(c) || c == '.'; });
    double value = 0;
    if (!formed || std::from_chars(digits.data(), digits.data() + digits.size(), value).ec != std::errc{}) return std::nullopt;
    return value;
}

Parsed<double> number_of(const Cell& cell) {
    if (cell.kind == Kind::error) return error_value(cell);
    if (cell.kind == Kind::date) return became_date(cell, "9,5");
    if (cell.kind == Kind::number) return cell.number;
    const auto value = cell.kind == Kind::text ? parse_number(cell.text) : std::nullopt;
    if (!value) return Fault{"wrong_form", tr("\"{1}\" is no number", shown(cell.text)), tr("write a number")};
    return *value;
}

Parsed<int> whole_of(const Cell& cell) { return whole(cell, number_of(cell)); }

Parsed<int> minutes_of(const Cell& cell) { return whole(cell, length_of(cell, 1)); }

Parsed<double> hours_of(const Cell& cell) { return length_of(cell, 1.0 / 60); }

Parsed<Range> range_of(const Cell& cell) {
    if (cell.kind == Kind::error) return error_value(cell);
    if (cell.kind == Kind::date) return became_date(cell, "1-2");
    if (cell.kind == Kind::number) return Range{cell.number, cell.number};
    const auto range = cell.kind == Kind::text ? parse_range(plain(cell.text)) : std::nullopt;
    if (!range)
        return Fault{"wrong_form", tr("\"{1}\" is no number and no range", shown(cell.text)),
                     tr("write \"2\", \"1-2\", \"vanaf 2\" or \"hoogstens 3\"")};
    if (range->min && range->max && *range->min > *range->max)
        return Fault{"min_over_max",
                     tr("the minimum, {1}, is more than the maximum, {2}", number_text(*range->min), number_text(*range->max)),
                     tr("let the minimum be no more than the maximum")};
    return *range;
}

std::string number_text(double value) {
    std::array<char, 40> text{};
    for (int figures = 1; figures <= 17; ++figures) {
        std::snprintf(text.data(), text.size(), "%.*g", figures, value);
        double back = 0;
        std::from_chars(text.data(), text.data() + text.size(), back);
        if (back == value) break;
    }
    std::string out(text.data());
    if (out.find('e') == std::string::npos) return out;
    std::snprintf(text.data(), text.size(), "%.0f", value);
    return value == std::floor(value) && std::abs(value) < 1e17 ? std::string(text.data()) : out;
}

std::string cell_range(const Range& range) {
    if (range.min && range.max && *range.min == *range.max) return number_text(*range.min);
    if (range.min && range.max) return number_text(*range.min) + "-" + number_text(*range.max);
    if (range.min) return "vanaf " + number_text(*range.min);
    return range.max ? "hoogstens " + number_text(*range.max) : "";
}

}  // namespace duaal::io::tables
