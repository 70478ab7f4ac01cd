#pragma once
/// What brute force says that a step must be.

#include <cstddef>
#include <vector>

#include "tests/negotiate/steps.hpp"
#include "tests/support/brute_force/negotiation.hpp"

namespace duaal::test {

/// The choices of one frontier, the best first.
using Order = std::vector<force::Choice>;

/// Those of at most so many moves.
Order within(const Order& all, std::size_t most_moves);

/// The step is a best choice of `order`, with its values on every level, all of it proven.
void check_best(const Talk&, const domain::Step&, const Order& order);

/// The step's others are the next in `order` that move anything, each with its values, at least one of them without new times of
/// the step's; where the step moves nothing it may have none.
void check_others(const Talk&, const domain::FrontierStep&, const Order& order, std::size_t most);

/// No choice of `order` that keeps the levels above is better than a bound of a maximised level; the step's own best is no better
/// than that of a minimised one; and what is said to be proven is.
void check_bounds(const Talk&, const domain::Step&, const Order& order);

}  // namespace duaal::test
