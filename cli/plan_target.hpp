#pragma once
/// The file that a plan goes to: how is it called, may it be written, and is what stands there to be kept?

#include <filesystem>
#include <optional>
#include <string>

#include "io/scenario/read_scenario.hpp"
#include "io/text/text.hpp"
#include "solver/check/claims.hpp"

namespace duaal::cli {

/// What the files that come of a scenario are called by: its own file's name without ending, or `scenario` where that looks personal.
std::string name_for_files(const std::filesystem::path& scenario);

/// `NAME.plan.json`, without a folder.
std::filesystem::path plan_name(const std::filesystem::path& scenario);

/// Why nothing can or should be written to `path`, known before any work; none: it can. `scenario` is the file that the plan is
/// for, empty where there is none; `way_out` is what the reason ends with.
std::optional<io::Text> refusal(const std::filesystem::path& path, const std::filesystem::path& scenario,
                                const io::Text& way_out = io::tr("give another file with -o"));

enum class Standing { none, better, as_good };

/// Whether the file at `path` is a plan of the very same scenario that the checker accepts and that is better than `ours`, or
/// as good with bounds as tight. `none`: it is to be replaced, or there is none.
Standing standing_plan(const std::filesystem::path& path, const io::ScenarioFile& scenario, const check::Claims& ours);

}  // namespace duaal::cli
