#pragma once
/// Several scenarios solved at once, each with its share of the threads.

#include <atomic>
#include <chrono>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "io/report/comparison.hpp"
#include "solver/assign/solve.hpp"

namespace duaal::cli {

struct SideBySide {
    assign::Params params;                             ///< of each scenario, but for `threads`: those are of all together
    bool near_the_first = false;                       ///< solved before all others, of which plans are sought that change few of its weeks
    std::function<void(const io::Solved&)> on_solved;  ///< called one at a time, from any thread
};

/// Gives every scenario its outcome, unless it is reused. Scenarios with the same hash are solved once and get the same.
void solve_side_by_side(std::vector<io::Solved>& scenarios, const SideBySide& how);

/// What the plan file at `path` says, if it is of this very scenario and the checker accepts it.
std::optional<domain::Outcome> kept_outcome(const std::filesystem::path& path, const io::ScenarioFile& scenario);

/// How many threads a command takes that was not told.
int machine_threads();

}  // namespace duaal::cli
