#pragma once
/// Days and times as planners type them: `di en do 9-12`, `ma t/m do 9u30-12u`, `dinsdagochtend`.

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "io/tables/cells/value.hpp"
#include "solver/domain/time.hpp"

namespace duaal::io::tables {

/// A stretch of a day, in minutes from midnight.
struct Stretch {
    int start = 0;
    int end = 0;
    bool operator==(const Stretch&) const = default;
};

/// What the words for a part of the day stand for. An empty stretch: the word is not known here.
struct DayParts {
    Stretch morning{9 * 60, 12 * 60}, afternoon{13 * 60, 16 * 60}, evening{18 * 60 + 30, 21 * 60 + 30}, whole_day{9 * 60, 17 * 60};
};

/// What days without a time, and a time without a day, stand for.
struct Alone {
    bool days = false;  ///< days: 0:00-24:00; else a fault
    bool time = false;  ///< a time: every day; else a fault
};

/// The time texts of one value, in the order in which it says them: `tue,thu 09:00-12:00`. Days stay the list or range that they are.
Parsed<std::vector<std::string>> times_of(std::string_view value, const DayParts& parts, Alone alone = {});

/// Of all values of a cell.
Parsed<std::vector<std::string>> times_of(const Cell& cell, const DayParts& parts, Alone alone = {});

/// Days alone: `ma`, `ma-wo, vr`, in order of the week.
Parsed<std::vector<domain::Day>> days_of(const Cell& cell);

/// A time without a day: `9-12`, or a word for a part of the day.
Parsed<Stretch> stretch_of(const Cell& cell, const DayParts& parts);

/// A moment of the day: `9:00`, `9u30`, a time cell, a number of hours. In minutes.
Parsed<int> moment_of(const Cell& cell);

/// `di,do 9:00-12:00`: how a workbook writes a time text; empty where it is none.
std::string cell_times(std::string_view time_text);

/// `9:00`, and `9:00-12:00`.
std::string cell_clock(int minute);
std::string cell_clock(Stretch stretch);

/// `ma`, …, `zo`
std::string_view cell_day(domain::Day day);

}  // namespace duaal::io::tables
