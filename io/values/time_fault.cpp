// What was probably meant by a text that is no time text: it is read once more, loosely.

#include <algorithm>
#include <array>
#include <cctype>
#include <utility>
#include <vector>

#include "io/values/loose_text.hpp"
#include "io/values/time_text.hpp"

namespace duaal::io {

using domain::Day;

namespace {

constexpr std::array<std::string_view, 7> english_days{"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};
constexpr std::array<std::string_view, 7> dutch_days{"maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"};
constexpr int minutes_a_day = 24 * 60;

/// A text as people write it: days as ranges, times in minutes of the day.
struct Loose {
    std::vector<std::pair<int, int>> days;
    int start = 0;
    int end = 0;
};

std::string simplified(std::string_view text) {
    std::string out = lower_case(plain_text(text));
    for (const std::string_view dash : {"–", "—", "‑", "−", " to ", " tot ", " until ", " t/m "}) out = replaced(out, dash, "-");
    for (const std::string_view comma : {" and ", " en ", "&", "+", ";", "/"}) out = replaced(out, comma, ",");
    for (const std::string_view filler : {"uur", " ", "\t"}) out = replaced(out, filler, "");
    return out;
}

std::vector<std::string> split(std::string_view text, char at) {
    std::vector<std::string> out{{}};
    for (const char c : text) {
        if (c == at)
            out.emplace_back();
        else
            out.back() += c;
    }
    return out;
}

std::optional<int> loose_day(std::string_view word) {
    if (word.size() < 2) return std::nullopt;
    for (const auto& names : {english_days, dutch_days})
        for (std::size_t day = 0; day < names.size(); ++day)
            if (names[day].starts_with(word)) return static_cast<int>(day);
    return std::nullopt;
}

/// `9`, `9:00`, `09.00`, `9h30`, `900`: minutes of the day; none where that is no time.
std::optional<int> loose_time(std::string_view text) {
    std::string hour, minute;
    bool separated = false;
    for (const char c : text) {
        const bool digit = std::isdigit(static_cast<unsigned char>(c)) != 0;
        if (!digit && (separated || hour.empty() || std::string_view(":.hu").find(c) == std::string_view::npos)) return std::nullopt;
        if (!digit)
            separated = true;
        else
            (separated ? minute : hour) += c;
    }
    if (!separated && hour.size() >= 3) {
        minute = hour.substr(hour.size() - 2);
        hour.resize(hour.size() - 2);
    }
    if (hour.empty() || hour.size() > 2 || (!minute.empty() && minute.size() != 2)) return std::nullopt;
    const int of_hour = minute.empty() ? 0 : std::stoi(minute);
    const int total = 60 * std::stoi(hour) + of_hour;
    return of_hour < 60 && total <= minutes_a_day ? std::optional(total) : std::nullopt;
}

bool read_days(const std::string& text, Loose& loose) {
    for (const std::string& part : split(text, ',')) {
        const auto ends = split(part, '-');
        const auto first = loose_day(ends.front()), last = loose_day(ends.back());
        if (!first || !last || ends.size() > 2) return false;
        loose.days.emplace_back(*first, *last);
    }
    return true;
}

std::optional<Loose> read_loosely(std::string_view text) {
    const std::string simple = simplified(text);
    const std::size_t times_at = simple.find_first_of("0123456789");
    if (times_at == std::string::npos || times_at == 0) return std::nullopt;
    const auto times = split(std::string_view(simple).substr(times_at), '-');
    std::string days = simple.substr(0, times_at);
    while (!days.empty() && (days.back() == ',' || days.back() == ':' || days.back() == '-')) days.pop_back();
    Loose loose;
    if (times.size() != 2 || !read_days(days, loose)) return std::nullopt;
    const auto start = loose_time(times[0]), end = loose_time(times[1]);
    if (!start || !end) return std::nullopt;
    loose.start = *start;
    loose.end = *end;
    return loose;
}

/// How often each day is named; a range that descends goes on over the weekend.
std::array<int, 7> days_named(const Loose& loose) {
    std::array<int, 7> out{};
    for (const auto& [first, last] : loose.days)
        for (int day = first;; day = (day + 1) % 7) {
            ++out[static_cast<std::size_t>(day)];
            if (day == last) break;
        }
    return out;
}

/// `mon,wed-fri`: three days or more in a row as a range.
std::string written_days(const std::array<int, 7>& days) {
    std::string out;
    for (std::size_t day = 0; day < 7;) {
        std::size_t end = day;
        while (end < 7 && days[end] > 0) ++end;
        if (end == day) {
            ++day;
            continue;
        }
        const bool range = end - day >= 3;
        out.append(out.empty() ? "" : ",").append(domain::day_names[day]);
        if (range) out.append("-").append(domain::day_names[end - 1]);
        day = range ? end : day + 1;
    }
    return out;
}

std::string written_text(const std::array<int, 7>& days, int start, int end) {
    const auto time = [](int minute) { return written(domain::TimeOfDay{domain::Minutes{minute}}); };
    return written_days(days).append(" ").append(time(start)).append("-").append(time(end));
}

std::array<int, 7> next_days(const std::array<int, 7>& days) {
    std::array<int, 7> out{};
    for (std::size_t day = 0; day < 7; ++day) out[(day + 1) % 7] = days[day];
    return out;
}

TimeFault explain_order(std::string_view text, const std::array<int, 7>& days, const Loose& loose) {
    if (loose.end == loose.start)
        return {"bad_time", tr("\"{1}\" starts and ends at the same time", text), tr("write an end after the start")};
    if (loose.end == 0)
        return {"crosses_midnight", tr("\"{1}\" ends before it starts", text),
                tr("write \"{1}\"", written_text(days, loose.start, minutes_a_day))};
    if (loose.start == minutes_a_day)
        return {"bad_time", tr("\"{1}\" starts at the end of the day", text),
                tr("write \"{1}\"", written_text(next_days(days), 0, loose.end))};
    return {
        "crosses_midnight", tr("\"{1}\" ends before it starts, and nothing crosses midnight", text),
        tr("split it: \"{1}\" and \"{2}\"", written_text(days, loose.start, minutes_a_day), written_text(next_days(days), 0, loose.end))};
}

/// Of the pair, what can no longer be read loosely.
TimeFault illegible(std::string_view text) {
    return {"bad_time", tr("\"{1}\" is no time text", text),
            tr("write days and times from 00:00 to 24:00, such as \"mon-wed,fri 09:00-12:00\"")};
}

}  // namespace

TimeFault explain_time_text(std::string_view given) {
    const std::string text = shortened(given);
    const auto loose = read_loosely(given);
    if (!loose) return illegible(text);
    const auto days = days_named(*loose);
    if (loose->end <= loose->start) return explain_order(text, days, *loose);
    const std::string meant = written_text(days, loose->start, loose->end);
    if (loose->start % 5 != 0 || loose->end % 5 != 0) {
        const int start = loose->start / 5 * 5, end = (loose->end + 4) / 5 * 5;
        return {"no_five_minutes", tr("\"{1}\" has a time that is no multiple of 5 minutes", text),
                tr("write \"{1}\"", written_text(days, start, end))};
    }
    if (std::ranges::any_of(loose->days, [](const auto& range) { return range.second < range.first; }))
        return {"descending_days", tr("\"{1}\" has a range of days that does not ascend", text), tr("write \"{1}\"", meant)};
    if (std::ranges::any_of(days, [](int times) { return times > 1; }))
        return {"repeated_day", tr("\"{1}\" names a day twice", text), tr("write \"{1}\"", meant)};
    return {"bad_time", with_hidden_sign(tr("\"{1}\" is no time text", text), given), tr("write \"{1}\"", meant)};
}

}  // namespace duaal::io
