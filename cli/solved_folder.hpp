#pragma once
/// The folder that keeps the plans of several scenarios, so that what did not change is not solved again.

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "cli/search_options.hpp"
#include "cli/target.hpp"
#include "io/report/comparison.hpp"

namespace duaal::cli {

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

/// Why a scenario that was to be solved has no answer, and the exit code for it.
struct Unsolved {
    Exit exit;
    io::Text why;
};

/// Writes the plan of every scenario that has one and did not come from there, also where another has none. `path_of`: by the
/// scenario's place in the list. The first reason to stop: none, all have an answer and it is kept.
std::optional<Unsolved> keep_plans(const std::vector<io::Solved>& scenarios,
                                   const std::function<std::filesystem::path(std::size_t)>& path_of, const SearchOptions& options);

}  // namespace duaal::cli
