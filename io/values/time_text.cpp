#include "io/values/time_text.hpp"

#include <algorithm>
#include <array>

#include "io/values/object.hpp"
#include "io/values/scalars.hpp"

namespace duaal::io {

using domain::Day;
using domain::Interval;
using domain::Intervals;
using domain::Minutes;
using domain::TimeOfDay;

namespace {

/// Takes the strict form from the front of a text.
class Scanner {
public:
    explicit Scanner(std::string_view text) : rest_(text) {}

    bool take(char c) {
        if (!rest_.starts_with(c)) return false;
        rest_.remove_prefix(1);
        return true;
    }
    std::optional<Day> day() {
        const auto found = domain::parse<Day>(rest_.substr(0, 3), domain::day_names);
        if (found) rest_.remove_prefix(3);
        return found;
    }
    std::optional<int> two_digits() {
        const auto digit = [&](std::size_t i) { return i < rest_.size() && '0' <= rest_[i] && rest_[i] <= '9'; };
        if (!digit(0) || !digit(1)) return std::nullopt;
        const int value = 10 * (rest_[0] - '0') + (rest_[1] - '0');
        rest_.remove_prefix(2);
        return value;
    }
    std::optional<TimeOfDay> time() {
        const auto hour = two_digits();
        if (!hour || !take(':')) return std::nullopt;
        const auto minute = two_digits();
        if (!minute || *minute > 59 || *minute % 5 != 0) return std::nullopt;
        const TimeOfDay time = domain::clock(*hour, *minute);
        return time <= domain::end_of_day ? std::optional(time) : std::nullopt;
    }
    [[nodiscard]] bool done() const { return rest_.empty(); }

private:
    std::string_view rest_;
};

using DaySet = std::array<bool, domain::days_in_week>;

/// Marks the days of `tue` or `mon-fri`; false where the form is wrong, the range descends or a day is there already.
bool take_days(Scanner& text, DaySet& days) {
    const auto first = text.day();
    const auto last = text.take('-') ? text.day() : first;
    if (!first || !last) return false;
    const int from = domain::index_of(*first), to = domain::index_of(*last);
    if (to < from) return false;
    for (int day = from; day <= to; ++day) {
        bool& marked = days[static_cast<std::size_t>(day)];
        if (marked) return false;
        marked = true;
    }
    return true;
}

}  // namespace

std::optional<Intervals> parse_time_text(std::string_view text) {
    Scanner scan(text);
    DaySet days{};
    do {
        if (!take_days(scan, days)) return std::nullopt;
    } while (scan.take(','));
    if (!scan.take(' ')) return std::nullopt;
    const auto start = scan.time();
    if (!start || !scan.take('-')) return std::nullopt;
    const auto end = scan.time();
    if (!end || !scan.done() || *end <= *start) return std::nullopt;
    Intervals out;
    for (const Day day : domain::all_days)
        if (days[static_cast<std::size_t>(day)]) out.push_back({day, *start, *end});
    return out;
}

std::optional<Intervals> time_text(Report& report, const Node* node) {
    const auto written = text(report, node);
    if (!written) return std::nullopt;
    auto intervals = parse_time_text(*written);
    if (intervals) return intervals;
    TimeFault fault = explain_time_text(*written);
    report.error(*node, fault.code, std::move(fault.why), std::move(fault.mend));
    return std::nullopt;
}

std::optional<Interval> one_day_time(Report& report, const Node* node) {
    const auto intervals = time_text(report, node);
    if (!intervals) return std::nullopt;
    if (intervals->size() == 1) return intervals->front();
    report.error(*node, "more_than_one_day", tr("{1} names more than one day", excerpt(*node)),
                 tr("make one entry a day, the first with \"{1}\"", written(intervals->front())));
    return std::nullopt;
}

std::optional<Intervals> time_texts(Report& report, const Node* node) {
    if (node == nullptr) return std::nullopt;
    Intervals out;
    for (const Node* element : elements(report, node))
        if (const auto intervals = time_text(report, element)) out.insert(out.end(), intervals->begin(), intervals->end());
    std::ranges::sort(out);
    return out;
}

std::string written(TimeOfDay time) {
    const int minute = domain::minute_of_day(time);
    std::string out = "00:00";
    out[0] = static_cast<char>('0' + minute / 600);
    out[1] = static_cast<char>('0' + minute / 60 % 10);
    out[3] = static_cast<char>('0' + minute % 60 / 10);
    out[4] = static_cast<char>('0' + minute % 10);
    return out;
}

std::string written(const Interval& interval) {
    std::string out(name(interval.day, domain::day_names));
    return out.append(" ").append(written(interval.start)).append("-").append(written(interval.end));
}

}  // namespace duaal::io
