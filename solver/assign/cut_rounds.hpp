#pragma once
/// Rounding cuts on top of a relaxation, round by round: docs/design.md, "Rounding cuts".

#include <functional>
#include <random>

#include "solver/assign/master_lp.hpp"
#include "solver/assign/program.hpp"
#include "solver/assign/stop.hpp"

namespace duaal::assign {

/// Adds cuts to `program`, which `lp` has solved under its aim, until `most_idle` rounds in a row brought its bound no nearer to what is
/// sought, or nothing is left to cut. `apart` is asked after every round for how far the bound still is from that, in the aim's gain; 0 is
/// enough.
void cut_rounds(Program& program, MasterLp& lp, int most_idle, std::mt19937_64& rng, const Stop& stop,
                const std::function<double()>& apart);

}  // namespace duaal::assign
