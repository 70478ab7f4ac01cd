#include "io/tables/cells/ages.hpp"

#include <cmath>
#include <optional>

#include "io/tables/cells/numbers.hpp"
#include "io/text/fold.hpp"

namespace duaal::io::tables {

namespace {

constexpr int months_a_year = 12;

/// One end: a number, and whether months or years stand behind it.
struct AgeEnd {
    double number = 0;
    bool months = false, years = false;
    [[nodiscard]] int in_months() const { return static_cast<int>(std::lround(months ? number : months_a_year * number)); }
};

bool take_end(std::string& text, std::string_view word) {
    if (!text.ends_with(word)) return false;
    text.erase(text.size() - word.size());
    return true;
}

std::optional<AgeEnd> age_end(std::string text) {
    AgeEnd out;
    for (const std::string_view word : {"maanden", "maand", "mnd", "mnd.", "months", "month"})
        out.months = out.months || take_end(text, word);
    for (const std::string_view word : {"jaar", "jr", "jr.", "years", "year"}) out.years = out.years || take_end(text, word);
    const auto number = parse_number(text);
    if (!number || *number < 0 || *number > 1000) return std::nullopt;
    out.number = *number;
    return out;
}

std::optional<Ages> parse_ages(const std::string& text) {
    if (const auto year = age_end(text); year && !year->months) return Ages{year->in_months(), year->in_months() + months_a_year};
    for (const std::string_view between : {" tot ", " to ", "-"}) {
        const std::size_t at = text.find(between);
        if (at == std::string::npos) continue;
        auto first = age_end(text.substr(0, at));
        const auto last = age_end(text.substr(at + between.size()));
        if (!first || !last) continue;
        if (last->months && !first->years) first->months = true;  // 6-18 mnd
        return Ages{first->in_months(), last->in_months()};
    }
    return std::nullopt;
}

std::string cell_age(int months) {
    return months % months_a_year == 0 ? std::to_string(months / months_a_year) : std::to_string(months) + " mnd";
}

}  // namespace

Parsed<Ages> ages_of(const Cell& cell) {
    if (cell.kind == Cell::Kind::error) return error_value(cell);
    if (cell.kind == Cell::Kind::date) return became_date(cell, "2-4");
    const auto ages = parse_ages(plain(cell.text));
    if (!ages)
        return Fault{"wrong_form", tr("\"{1}\" are no ages", shown(cell.text)), tr("write years, such as \"2-4\", or months, \"6 mnd-4\"")};
    if (ages->min >= ages->max)
        return Fault{"min_over_max", tr("\"{1}\" ends before it begins", shown(cell.text)),
                     tr("write the youngest age first, such as \"2-4\"")};
    return *ages;
}

Ages usual_ages(std::string_view kind) {
    if (kind == "after_school") return {4 * months_a_year, 13 * months_a_year};
    if (kind == "childminder") return {0, 13 * months_a_year};
    return {kind == "playgroup" ? 2 * months_a_year : 0, 4 * months_a_year};
}

std::string cell_ages(Ages ages) {
    const bool both = ages.min % months_a_year != 0 && ages.max % months_a_year != 0;
    if (both) return std::to_string(ages.min) + "-" + std::to_string(ages.max) + " mnd";
    const bool last = ages.max % months_a_year != 0;
    return (last ? std::to_string(ages.min / months_a_year) + " jaar" : cell_age(ages.min)) + "-" + cell_age(ages.max);
}

}  // namespace duaal::io::tables
