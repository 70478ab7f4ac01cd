#include "io/scenario/values/date_text.hpp"

#include <algorithm>
#include <boost/date_time/gregorian/gregorian.hpp>
#include <cctype>
#include <vector>

#include "io/scenario/values/scalars.hpp"

namespace duaal::io {

using domain::Date;

namespace {

constexpr int first_year = 1900, last_year = 2199;

struct Parts {
    int year;
    int month;
    int day;
};

/// The numbers of `2026-9-1`, `1-9-2026`, `1/9/2026`, `1.9.2026`; their order by where the year stands.
std::optional<Parts> loose_parts(std::string_view text) {
    std::vector<std::string> numbers{{}};
    for (const char c : text) {
        if (std::isdigit(static_cast<unsigned char>(c)) != 0)
            numbers.back() += c;
        else if (std::string_view("-/. ").find(c) != std::string_view::npos)
            numbers.emplace_back();
        else
            return std::nullopt;
    }
    if (numbers.size() != 3 || std::ranges::any_of(numbers, [](const auto& n) { return n.empty() || n.size() > 4; })) return std::nullopt;
    if (numbers[2].size() == 4) std::swap(numbers[0], numbers[2]);
    if (numbers[0].size() != 4) return std::nullopt;
    return Parts{std::stoi(numbers[0]), std::stoi(numbers[1]), std::stoi(numbers[2])};
}

std::optional<Date> real_day(const Parts& parts) {
    if (parts.year < first_year || parts.year > last_year || parts.month < 1 || parts.month > 12 || parts.day < 1) return std::nullopt;
    const auto year = static_cast<unsigned short>(parts.year), month = static_cast<unsigned short>(parts.month);
    if (parts.day > boost::gregorian::gregorian_calendar::end_of_month_day(year, month)) return std::nullopt;
    return Date(year, month, static_cast<unsigned short>(parts.day));
}

bool is_iso(std::string_view text) {
    constexpr std::string_view pattern = "0000-00-00";
    if (text.size() != pattern.size()) return false;
    for (std::size_t i = 0; i < text.size(); ++i)
        if (pattern[i] == '-' ? text[i] != '-' : std::isdigit(static_cast<unsigned char>(text[i])) == 0) return false;
    return true;
}

void report_bad_date(Report& report, const Node& node, const std::string& text) {
    const auto parts = loose_parts(text);
    const auto meant = parts ? real_day(*parts) : std::nullopt;
    if (parts && !meant)
        report.error(node, "bad_date", tr("\"{1}\" is no day of the calendar", text),
                     tr("write a day that exists, from {1} to {2}", first_year, last_year));
    else
        report.error(node, "bad_date", tr("\"{1}\" is no date", text), tr("write \"{1}\"", meant ? written(*meant) : "2026-09-01"));
}

void require_order(Report& report, Object& object, const std::optional<Date>& first, const std::optional<Date>& last) {
    if (first && last && *first > *last)
        report.error(later(*object.node().find("until"), *object.node().find("from")), "from_after_until",
                     tr("\"until\" is {1}, before \"from\", {2}", written(*last), written(*first)),
                     tr("let \"from\" be no later than \"until\""));
}

}  // namespace

std::optional<Date> parse_date(std::string_view text) {
    if (!is_iso(text)) return std::nullopt;
    const auto parts = loose_parts(text);
    return parts ? real_day(*parts) : std::nullopt;
}

std::optional<Date> date(Report& report, const Node* node) {
    const auto written = text(report, node);
    if (!written) return std::nullopt;
    const auto day = parse_date(*written);
    if (!day) report_bad_date(report, *node, shortened(*written));
    return day;
}

std::string written(Date date) { return boost::gregorian::to_iso_extended_string(date); }

domain::Validity validity(Report& report, Object& object) {
    const domain::Validity valid{date(report, object.maybe("from")), date(report, object.maybe("until"))};
    require_order(report, object, valid.from, valid.until);
    return valid;
}

std::optional<domain::Period> period(Report& report, Object& object) {
    const auto first = date(report, object.must("from")), last = date(report, object.must("until"));
    require_order(report, object, first, last);
    if (!first || !last || *first > *last) return std::nullopt;
    return domain::Period{*first, *last};
}

}  // namespace duaal::io
