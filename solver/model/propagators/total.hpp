#pragma once
/// A sum over the chosen values that stays within bounds.

#include <cstdint>
#include <limits>
#include <vector>

#include "solver/model/posting.hpp"

namespace duaal::model {

/// Every value weighs something and is neutral or not. Amounts are 32-bit and sums 64-bit, so that no sum of fewer than
/// 2^31 variables can pass its limits, whatever a scenario says; Gecode's own linear constraints would clip.
struct TotalTable {
    struct Weight {
        int amount = 0;  ///< 0 where neutral
        bool neutral = true;
    };

    std::vector<std::vector<Weight>> weights;  ///< by variable and value
    std::int64_t min = std::numeric_limits<std::int64_t>::min();
    std::int64_t max = std::numeric_limits<std::int64_t>::max();
};

/// All values are neutral, or their weights add up to min..max.
void post_total(const Posting& posting, const TotalTable& table);

}  // namespace duaal::model
