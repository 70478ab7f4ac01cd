#pragma once
/// One or two values of a scenario change step by step, and every what-if is solved.

#include <vector>

#include "cli/app/changed_scenario.hpp"
#include "cli/app/failure.hpp"
#include "cli/app/job.hpp"
#include "io/report/sweep/sweep.hpp"

namespace duaal::app {

/// Of a grid: of one axis at most io::most_values.
inline constexpr std::size_t most_cells = 100;

struct Swept {
    io::Sweep sweep;
    std::vector<std::vector<io::Diagnostic>> warnings;  ///< of each what-if, those that the base does not get
};

/// With a folder the what-ifs, plans, table and curve are kept there, and what an earlier run left there is not solved again. Where the
/// grid is impossible, also for what the strict reader says of a cell, nothing is solved.
Result<Swept> sweep(const ChangedScenario& base, const std::vector<io::Axis>& axes, const Job& job);

}  // namespace duaal::app
