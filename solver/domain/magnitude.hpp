#pragma once
/// How large the sums of an objective can be: over-estimates of SPEC section 6, whatever the plan. All amounts and weights are whole, so a
/// level whose sum stays within `most_exact` is exact in std::int64_t, in doubles, and in the JSON of a plan file.

#include <cstdint>

#include "solver/domain/scenario.hpp"

namespace duaal::domain {

/// Up to here every whole number is a double, no other one is taken for it, and no reader of JSON changes it.
inline constexpr std::int64_t most_exact = (std::int64_t{1} << 53) - 1;

/// What fairness counts where everybody of a tag is complete: thousandths.
inline constexpr std::int64_t all_complete = 1000;

/// What one participant can bring to a term that counts people, before their weight; 0 where the term counts none (coverage, fairness,
/// cost).
std::int64_t most_of(const Participant& participant, Term term);

/// What a term can be at most, participants' weights included. A double, for that it may pass any integer; exact where it is at most
/// `most_exact`, but for the cost, which is rounded up.
double most_of(const ScenarioData& data, Term term);

/// The same of a level: its terms by their weights. The sum is never more, whatever the plan.
double most_of(const ScenarioData& data, const ObjectiveLevel& level);

}  // namespace duaal::domain
