#pragma once
/// The plan file: SPEC section 7.

#include <cstdint>
#include <string>

#include "solver/check/stated.hpp"
#include "solver/domain/scenario.hpp"

namespace duaal::io {

/// Where a plan comes from.
struct PlanOrigin {
    std::string scenario;  ///< the scenario file's name without folder and ending
    std::string duaal;     ///< the version that made it
    std::uint64_t seed = 1;
    int threads = 1;
    double seconds = 0;  ///< of the search
};

/// The text of the file, with keys in the spec's order and a line for every person, level and household; what is stated
/// and the origin decide every byte. It must be complete, as what check::stated_by gives is: everybody present, with a
/// status and a cost, every level with a value.
std::string plan_text(const domain::Scenario& scenario, const check::Stated& stated, const PlanOrigin& origin);

}  // namespace duaal::io
