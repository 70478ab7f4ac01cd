#include "io/values/date_text.hpp"

#include <boost/date_time/gregorian/gregorian.hpp>
#include <cctype>

#include "io/values/loose_text.hpp"
#include "io/values/scalars.hpp"

namespace duaal::io {

using domain::Date;

namespace {

constexpr int first_year = 1900, last_year = 2199;

std::optional<Date> real_day(const DateParts& parts) {
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

void report_bad_date(Report& report, const Node& node, std::string_view given) {
    const auto parts = loose_date(given);
    const auto meant = parts ? real_day(*parts) : std::nullopt;
    const std::string text = shortened(given);
    if (parts && !meant)
        report.error(node, "bad_date", tr("\"{1}\" is no day of the calendar", text),
                     tr("write a day that exists, from {1} to {2}", first_year, last_year));
    else
        report.error(node, "bad_date", with_hidden_sign(tr("\"{1}\" is no date", text), given),
                     meant ? tr("write \"{1}\"", written(*meant)) : tr("write year, month and day as YYYY-MM-DD"));
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
    const auto number = [&](std::size_t at, std::size_t size) { return std::stoi(std::string(text.substr(at, size))); };
    return real_day({number(0, 4), number(5, 2), number(8, 2)});
}

std::optional<Date> date(Report& report, const Node* node) {
    const auto written = text(report, node);
    if (!written) return std::nullopt;
    const auto day = parse_date(*written);
    if (!day) report_bad_date(report, *node, *written);
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
