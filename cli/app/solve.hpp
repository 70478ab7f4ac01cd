#pragma once
/// A scenario is solved, and its plan is checked and written.

#include <filesystem>
#include <optional>
#include <string>

#include "cli/app/failure.hpp"
#include "cli/app/job.hpp"
#include "io/scenario/read_scenario.hpp"
#include "solver/facts/standing.hpp"

namespace duaal::app {

struct SolvedPlan {
    domain::Outcome outcome;   ///< has a plan
    facts::Standing standing;  ///< what stood at the path and was kept; `none`: the plan is written there
    std::string text;          ///< of the plan file, where nothing was kept
};

/// `file`: the scenario's, as the user named it. `path`: where the plan goes, unless one as good stands there; none: to the caller.
Result<SolvedPlan> solve(const io::ScenarioFile& scenario, const std::string& file, const std::optional<std::filesystem::path>& path,
                         const Job& job);

}  // namespace duaal::app
