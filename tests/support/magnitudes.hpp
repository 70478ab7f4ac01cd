#pragma once
/// Objectives with weights of every size that the format allows, mixed.

#include "solver/domain/scenario.hpp"
#include "tests/support/dice.hpp"

namespace duaal::test {

/// The same people and supply with other weights, cost factors and levels, from 1 to a million; none where their sums are refused.
std::optional<domain::Scenario> with_magnitudes(const domain::Scenario& scenario, Dice& dice);

}  // namespace duaal::test
