#pragma once
/// Which bounds may be claimed of a plan that was sought among others than all: SPEC section 9, "Negotiation".

#include "solver/domain/outcome.hpp"
#include "solver/domain/policy.hpp"

namespace duaal::facts {

/// What the plan of a harmless step may claim when its scenario is solved by itself: anything may then be worse for somebody. A bound of
/// the free step of as many moves holds beside the same values above it; that of a minimised level only for the same moves
/// (`same_moves`), else for no plan less than 0.
domain::Outcome claimed(const domain::Objective& objective, const domain::Outcome& harmless, const domain::Outcome& free, bool same_moves);

}  // namespace duaal::facts
