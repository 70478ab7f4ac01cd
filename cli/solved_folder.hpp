#pragma once
/// The folder that keeps the plans of several scenarios, so that what did not change is not solved again.

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "cli/search_options.hpp"
#include "io/report/comparison.hpp"

namespace duaal::cli {

/// Makes the folder where it is not there; why not, where that cannot be.
std::optional<io::Text> make_folder(const std::filesystem::path& folder);

/// Gives a scenario the plan of an earlier run at `path`, if it is of this very scenario.
void reuse(io::Solved& scenario, const std::filesystem::path& path);

/// Why a scenario that was to be solved has no answer, and the exit code for it.
struct Unsolved {
    Exit exit;
    io::Text why;
};
std::optional<Unsolved> unsolved(const io::Solved& scenario);

/// Writes the plan of a scenario that has one and did not come from there. `threads`: it was solved with.
std::optional<io::Text> keep_plan(const io::Solved& scenario, const std::filesystem::path& path, const SearchOptions& options, int threads);

}  // namespace duaal::cli
