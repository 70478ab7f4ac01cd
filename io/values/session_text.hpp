#pragma once
/// Sessions of a week, those at one time of day together.

#include <string>
#include <vector>

#include "solver/domain/time.hpp"

namespace duaal::io {

/// Sessions at one time of day.
struct DaysAtTime {
    domain::Interval time;  ///< of the first
    std::vector<domain::Day> days;
};

/// In the order of the first of each.
std::vector<DaysAtTime> by_time(const domain::Intervals& sessions);

/// Sessions as the files write them, those at the same time of day in one text: `tue,thu 09:00-12:00`.
std::vector<std::string> session_texts(const domain::Intervals& sessions);

}  // namespace duaal::io
