#pragma once
/// The file that a plan goes to: how is it called, and is what stands there to be kept?

#include <filesystem>
#include <string>

#include "io/scenario/read_scenario.hpp"
#include "io/text/text.hpp"
#include "solver/facts/standing.hpp"

namespace duaal::cli {

/// What the files that come of a scenario are called by: its own file's name without ending, or `scenario` where that looks
/// personal or it comes on standard input.
std::string name_for_files(const std::filesystem::path& scenario);

/// What a plan calls its scenario.
std::string name_in_plan(const std::filesystem::path& scenario);

/// `NAME.plan.json`, without a folder.
std::filesystem::path plan_name(const std::filesystem::path& scenario);


/// Whether the file at `path` is a plan of the very same scenario that the checker accepts and that is better than `ours`, or
/// as good with bounds as tight. `none`: it is to be replaced, or there is none.
facts::Standing standing_plan(const std::filesystem::path& path, const io::ScenarioFile& scenario, const check::Claims& ours);

}  // namespace duaal::cli
