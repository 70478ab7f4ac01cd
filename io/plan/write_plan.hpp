#pragma once
/// The plan file: SPEC section 7.

#include <cstdint>
#include <string>

#include "solver/check/claims.hpp"
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

/// The text of the file, with keys in the spec's order and a line for every person, level and household; the same claims and
/// origin give the same bytes. The claims must be complete, as those of check::claims_of are: everybody present, with a
/// status and a cost, every level with a value.
std::string plan_text(const domain::Scenario& scenario, const check::Claims& claims, const PlanOrigin& origin);

}  // namespace duaal::io
