#pragma once
/// What the commands that make what-ifs share: the scenario that they change, and refusing a change.

#include <optional>
#include <string>
#include <vector>

#include "cli/app/changed_scenario.hpp"
#include "cli/scenario_input.hpp"

namespace duaal::cli {

/// The scenario at `path`; none after it was said what is wrong with it.
std::optional<app::ChangedScenario> read_changed(const std::string& path, const CommonOptions& options, std::ostream& out,
                                                 std::ostream& err);

/// Says why, and what the strict reader found, and returns `usage`: the command line asked for it.
Exit refuse(const io::Text& why, const std::vector<io::Diagnostic>& found, const CommonOptions& options, std::ostream& out,
            std::ostream& err);

}  // namespace duaal::cli
