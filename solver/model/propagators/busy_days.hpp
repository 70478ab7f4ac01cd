#pragma once
/// On how many days something is.

#include <cstdint>
#include <vector>

#include "solver/model/posting.hpp"

namespace duaal::model {

struct BusyDaysTable {
    std::vector<std::vector<std::uint8_t>> days;  ///< by variable and value: a bit per day; 0 is neutral
    std::uint8_t always = 0;                      ///< days that are busy anyway
    int max = 7;
};

/// All values are neutral, or at most `max` days are busy.
void post_busy_days(const Posting& posting, BusyDaysTable table);

}  // namespace duaal::model
