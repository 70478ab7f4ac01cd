#include "io/tables/sheets/free_time.hpp"

#include <algorithm>
#include <array>
#include <bitset>

#include "io/values/time_text.hpp"
#include "solver/domain/vocabulary.hpp"

namespace duaal::io::tables {

namespace {

constexpr int step = 5;  ///< minutes: every time is a multiple of it
using DaySteps = std::bitset<24 * 60 / step>;
using WeekSteps = std::array<DaySteps, domain::days_in_week>;

void mark(WeekSteps& week, const std::vector<std::string>& texts, bool value) {
    for (const std::string& text : texts)
        for (const auto& interval : parse_time_text(text).value_or(domain::Intervals{}))
            for (int at = domain::minute_of_day(interval.start) / step; at < domain::minute_of_day(interval.end) / step; ++at)
                week[static_cast<std::size_t>(interval.day)][static_cast<std::size_t>(at)] = value;
}

/// The stretches of a day, as `09:00-12:00`.
std::vector<std::string> stretches(const DaySteps& day) {
    std::vector<std::string> out;
    const auto text = [](std::size_t steps) { return written(domain::TimeOfDay{domain::Minutes{step * static_cast<int>(steps)}}); };
    for (std::size_t at = 0; at < day.size(); ++at) {
        if (!day[at]) continue;
        std::size_t end = at;
        while (end < day.size() && day[end]) ++end;
        out.push_back(text(at) + "-" + text(end));
        at = end;
    }
    return out;
}

}  // namespace

std::vector<std::string> free_time(const std::vector<std::string>& can, const std::vector<std::string>& cannot) {
    WeekSteps week{};
    mark(week, can, true);
    mark(week, cannot, false);
    std::vector<std::pair<std::string, std::string>> days_by_time;  // in order of first day
    for (const domain::Day day : domain::all_days)
        for (const std::string& time : stretches(week[static_cast<std::size_t>(day)])) {
            const std::string name(domain::name(day, domain::day_names));
            const auto known = std::ranges::find(days_by_time, time, &std::pair<std::string, std::string>::first);
            if (known == days_by_time.end())
                days_by_time.emplace_back(time, name);
            else
                known->second += "," + name;
        }
    std::vector<std::string> out;
    for (const auto& [time, days] : days_by_time) out.push_back(days + " " + time);
    return out;
}

}  // namespace duaal::io::tables
