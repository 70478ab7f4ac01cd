#include "io/tables/cells/dates.hpp"

#include <array>
#include <cstdio>
#include <optional>

#include "io/text/fold.hpp"
#include "io/values/date_text.hpp"

namespace duaal::io::tables {

namespace {

using Kind = Cell::Kind;

/// The figures between `-`, `/` or `.`, and how many each has.
struct Figures {
    std::array<int, 3> value{};
    std::array<std::size_t, 3> count{};
    std::size_t parts = 0;
};

std::optional<Figures> figures_of(std::string_view text) {
    Figures out;
    for (std::size_t at = 0; at < text.size(); ++out.parts) {
        if (out.parts == 3) return std::nullopt;
        for (; at < text.size() && '0' <= text[at] && text[at] <= '9'; ++at) {
            if (++out.count[out.parts] > 4) return std::nullopt;
            out.value[out.parts] = 10 * out.value[out.parts] + (text[at] - '0');
        }
        if (out.count[out.parts] == 0) return std::nullopt;
        if (at == text.size()) continue;
        if (std::string_view("-/.").find(text[at]) == std::string_view::npos || ++at == text.size()) return std::nullopt;
    }
    return out.parts > 0 ? std::optional(out) : std::nullopt;
}

std::string iso_text(int year, int month, int day) {
    std::array<char, 40> out{};
    std::snprintf(out.data(), out.size(), "%04d-%02d-%02d", year, month, day);
    return out.data();
}

/// Where such a day exists.
std::optional<std::string> existing(int year, int month, int day) {
    const std::string iso = iso_text(year, month, day);
    return parse_date(iso) ? std::optional(iso) : std::nullopt;
}

std::optional<std::string> parse_day(const Figures& figures) {
    const auto& [value, count, parts] = figures;
    if (parts != 3) return std::nullopt;
    if (count[0] == 4 && count[1] <= 2 && count[2] <= 2) return existing(value[0], value[1], value[2]);
    if (count[0] <= 2 && count[1] <= 2 && count[2] == 4) return existing(value[2], value[1], value[0]);
    return std::nullopt;
}

Parsed<std::string> read_date(const Cell& cell, bool month_is_enough) {
    if (cell.kind == Kind::error) return error_value(cell);
    if (cell.kind == Kind::date) {
        const int packed = static_cast<int>(cell.number);
        if (const auto day = existing(packed / 10000, packed / 100 % 100, packed % 100)) return *day;
    }
    const auto figures = figures_of(plain(cell.text));
    if (const auto day = figures ? parse_day(*figures) : std::nullopt) return *day;
    if (month_is_enough && figures && figures->parts == 2 && figures->count[0] <= 2 && figures->count[1] == 4)
        if (const auto first = existing(figures->value[1], figures->value[0], 1)) return *first;
    if (month_is_enough && figures && figures->parts == 1 && figures->count[0] == 4)
        return Fault{"bad_date", tr("\"{1}\" is a year without a month", shown(cell.text)),
                     tr("write the month too, such as \"9-{1}\"", shown(cell.text))};
    if (figures && figures->parts == 3 && figures->count[2] == 2)
        return Fault{"bad_date", tr("\"{1}\" is no date", shown(cell.text)), tr("write the year in four figures")};
    return Fault{
        "bad_date", tr("\"{1}\" is no date", shown(cell.text)),
        month_is_enough ? tr("write a day or a month, such as \"1-9-2019\" or \"9-2019\"") : tr("write a date, such as \"1-9-2026\"")};
}

}  // namespace

Parsed<std::string> date_of(const Cell& cell) { return read_date(cell, false); }

Parsed<std::string> birth_of(const Cell& cell) { return read_date(cell, true); }

std::string cell_date(std::string_view iso) {
    if (!parse_date(iso)) return {};
    return std::string(iso.substr(8, 2)).append("-").append(iso.substr(5, 2)).append("-").append(iso.substr(0, 4));
}

}  // namespace duaal::io::tables
