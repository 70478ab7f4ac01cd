#pragma once
/// Several scenarios solved at once, each with its share of the threads, and the folder that keeps their plans, so that what did not change
/// is not solved again.

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "cli/app/failure.hpp"
#include "cli/app/job.hpp"
#include "cli/app/target.hpp"
#include "io/report/comparison/comparison.hpp"
#include "solver/assign/solve.hpp"

namespace duaal::app {

struct SideBySide {
    assign::Params params;                             ///< of each scenario, but for `threads`: those are of all together
    bool near_the_first = false;                       ///< solved before all others, of which plans are sought that change few of its weeks
    std::function<void(const io::Solved&)> on_solved;  ///< called one at a time, from any thread
};

/// Gives every scenario its outcome, unless it is reused. Scenarios with the same hash are solved once and get the same.
void solve_side_by_side(std::vector<io::Solved>& scenarios, const SideBySide& how);

/// How many threads a command takes that is not told.
int machine_threads();

/// Why no folder can be called so: no name, or `-`. None: one can, or none is given.
std::optional<io::Text> folder_name_fault(const std::optional<std::string>& folder);

/// Makes the folder where it is not there; why not, where that cannot be.
std::optional<io::Text> make_folder(const std::filesystem::path& folder);

/// What holds for the files in it.
inline Writing writing_in_folder(std::vector<std::filesystem::path> scenario, bool force) {
    return {std::move(scenario), {}, force, io::tr("give another folder with -o")};
}

/// Gives a scenario the plan of an earlier run at `path`, if it is of this very scenario.
void reuse(io::Solved& scenario, const std::filesystem::path& path);

/// Writes the plan of every scenario that has one and did not come from there, also where another has none. `paths`: where
/// each goes. The first reason to stop: none, all have an answer and it is kept.
std::optional<Failure> keep_plans(const std::vector<io::Solved>& scenarios, const std::vector<std::filesystem::path>& paths,
                                  const Job& job);

}  // namespace duaal::app
