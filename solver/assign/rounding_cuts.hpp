#pragma once
/// Mixed-integer rounding over all weeks: Gomory's cuts, computed so that weeks outside the simplex get their coefficient too
/// (Gomory 1960; Nemhauser and Wolsey 1990; for column generation Desaulniers, Desrosiers and Spoorendonk 2011).

#include <vector>

#include "solver/assign/master_lp.hpp"
#include "solver/assign/program.hpp"

namespace duaal::assign {

/// The cuts that the relaxation's last optimum breaks most, at most `most`; they hold for every whole point that keeps the aim's
/// levels. Nothing may be forbidden or required in `lp`.
std::vector<Cut> rounding_cuts(const Program& program, const MasterLp& lp, std::size_t most);

}  // namespace duaal::assign
