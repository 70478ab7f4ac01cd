#pragma once
/// Tiny random scenarios in which lesson times may move: alternatives, windows and rooms of one or two providers.

#include <cstddef>
#include <cstdint>
#include <nlohmann/json_fwd.hpp>

#include "solver/domain/scenario.hpp"
#include "solver/domain/timetable.hpp"

namespace duaal::test {

/// No such scenario has more choices of at most two moves.
inline constexpr std::size_t most_random_choices = 160;

/// A scenario of two to four participants in the format of SPEC section 2, with some choices but for none at all; the same for the
/// same seed on every platform.
nlohmann::json random_negotiation(std::uint64_t seed);

/// An allowed plan of it: mostly the best, sometimes one in which only some households have anything, or nobody.
domain::Plan random_given_plan(const domain::Scenario&, std::uint64_t seed);

}  // namespace duaal::test
