#pragma once
/// Clock time within the typical week: SPEC section 1. All of it is local clock time, Monday to Sunday.

#include <array>
#include <chrono>
#include <compare>
#include <cstdint>
#include <string_view>
#include <vector>

namespace duaal::domain {

/// A length of time, or a difference of two times of day, in whole minutes.
using Minutes = std::chrono::duration<int, std::ratio<60>>;

/// The clock of one local day; it only tells times of day from lengths.
struct LocalDay {};

/// A time of day from 00:00 to 24:00, in minutes since midnight.
using TimeOfDay = std::chrono::time_point<LocalDay, Minutes>;

inline constexpr TimeOfDay midnight{Minutes{0}};
inline constexpr TimeOfDay end_of_day{Minutes{24 * 60}};

/// The time of day at `hour`:`minute`; no check of the range.
constexpr TimeOfDay clock(int hour, int minute = 0) { return TimeOfDay{Minutes{60 * hour + minute}}; }

/// Minutes since midnight.
constexpr int minute_of_day(TimeOfDay time) { return time.time_since_epoch().count(); }

enum class Day : std::uint8_t { mon, tue, wed, thu, fri, sat, sun };

inline constexpr int days_in_week = 7;
inline constexpr std::array<Day, days_in_week> all_days{Day::mon, Day::tue, Day::wed, Day::thu, Day::fri, Day::sat, Day::sun};
inline constexpr std::array<std::string_view, days_in_week> day_names{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};

constexpr int index_of(Day day) { return static_cast<int>(day); }

/// The day after; Monday after Sunday.
constexpr Day next(Day day) { return static_cast<Day>((index_of(day) + 1) % days_in_week); }

/// A half-open piece [start, end) of one day; start is before end.
struct Interval {
    Day day;
    TimeOfDay start;
    TimeOfDay end;

    auto operator<=>(const Interval&) const = default;
};

constexpr Minutes length(const Interval& interval) { return interval.end - interval.start; }

using Intervals = std::vector<Interval>;

}  // namespace duaal::domain
