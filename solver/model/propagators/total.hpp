#pragma once
/// A sum over the chosen values that stays within bounds.

#include <cstdint>
#include <limits>
#include <vector>

#include "solver/model/posting.hpp"

namespace duaal::model {

/// Every value weighs something and is neutral or not. Sums are reckoned here in 64 bits, since Gecode's own linear
/// constraints clip at 32; post_total proves that none can pass the limits.
struct TotalTable {
    struct Weight {
        std::int64_t amount = 0;  ///< 0 where neutral
        bool neutral = true;
    };

    std::vector<std::vector<Weight>> weights;  ///< by variable and value
    std::int64_t min = std::numeric_limits<std::int64_t>::min();
    std::int64_t max = std::numeric_limits<std::int64_t>::max();
};

/// All values are neutral, or their weights add up to min..max. Throws std::overflow_error where a sum could leave the
/// 64-bit range.
void post_total(const Posting& posting, const TotalTable& table);

}  // namespace duaal::model
