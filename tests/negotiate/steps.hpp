#pragma once
/// The engine's frontiers, in the words of brute force.

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "solver/negotiate/negotiate.hpp"
#include "tests/support/brute_force/negotiation.hpp"

namespace duaal::test {

/// A random scenario with its given plan.
struct Talk {
    domain::Scenario scenario;
    domain::Plan given;
};
Talk random_talk(std::uint64_t seed);

/// Up to how many moves the frontiers of these tests go: the default of `Params`.
inline constexpr std::size_t moves_tried = 2;

/// The given plan with its values and, where brute force can tell, bounds as a plan's file has them.
domain::Outcome outcome_of(const Talk&);

/// Until all is proven, on one thread.
domain::Frontiers frontiers_of(const Talk&, const negotiate::Params& params = {});

/// The changes of the moves.
force::Changes rearranged_by(const domain::Moves&);

/// For messages: which groups go where at what cost, and the values.
std::string described(const domain::Scenario&, const force::Changes&, const force::Values&);

/// The values that the step gives.
force::Values values_of(const domain::Step&);

/// How the step's own values compare.
force::Rank rank_of(const domain::Scenario&, const domain::Step&);

/// Whatever is best: the moves are allowed and there are at most `most_moves` of them; the plan is one of the moved scenario, has
/// the values, and harms nobody where it says so.
void check_honest(const Talk&, const domain::Step&, int most_moves, bool harmless);

/// Whether either frontier gains over its own step 0.
bool gains(const domain::Scenario&, const domain::Frontiers&);

}  // namespace duaal::test
