#include "solver/check/weekly_rest.hpp"

#include <algorithm>

#include "solver/check/week.hpp"

namespace duaal::check {

using namespace domain;

namespace {

constexpr Minutes whole_day{24 * 60}, whole_week = days_in_week * whole_day;

Minutes start_of(const Interval& time) { return index_of(time.day) * whole_day + (time.start - midnight); }

}  // namespace

std::optional<Minutes> weekly_rest(const Scenario& scenario, ParticipantIndex who, const Timetable& chosen) {
    if (chosen.work.empty()) return std::nullopt;
    Intervals work;
    for (const Item& item : Week(scenario, who, chosen).counted())
        if (!item.is_session()) work.push_back(item.time());
    if (work.empty()) return std::nullopt;
    std::ranges::sort(work);
    Minutes longest{0}, end{0};
    for (const Interval& time : work) {
        if (&time != &work.front()) longest = std::max(longest, start_of(time) - end);
        end = std::max(end, start_of(time) + length(time));
    }
    return std::max(longest, start_of(work.front()) + whole_week - end);
}

}  // namespace duaal::check
