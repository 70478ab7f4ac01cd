#pragma once
/// Whose plan of one scenario is better: SPEC section 6, level by level.

#include <vector>

#include "solver/check/stated.hpp"
#include "solver/domain/policy.hpp"

namespace duaal::facts {

/// What a plan that stands is beside ours. `none`: it is worse, or as good with bounds that say less, or there is none.
enum class Standing { none, better, as_good };

/// Both have the values of every level, and were accepted by the checker.
Standing standing_beside(const domain::Objective& objective, const std::vector<check::StatedLevel>& theirs,
                         const std::vector<check::StatedLevel>& ours);

}  // namespace duaal::facts
