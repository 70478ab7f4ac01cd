#pragma once
/// A second opinion: the whole scenario as one flat 0-1 model, written from the rules of SPEC section 5 and 6 and sharing no
/// code with the checker or the engine, solved level by level by Cbc.

#include <cstdint>
#include <vector>

#include "solver/domain/scenario.hpp"
#include "solver/domain/timetable.hpp"

namespace duaal::test {

struct FlatOptimum {
    std::vector<std::int64_t> values;  ///< of every level of the objective
    domain::Plan plan;                 ///< that has them
};

/// The lexicographic optimum. Throws std::runtime_error where Cbc's word cannot be believed.
FlatOptimum solve_flat(const domain::Scenario&);

/// Whether any plan is at least as good as `values` at every level of them; they may be fewer than the objective has.
bool reaches_flat(const domain::Scenario&, const std::vector<std::int64_t>& values);

}  // namespace duaal::test
