#pragma once
/// What the commands that make what-ifs share: the scenario that they change, and refusing a change.

#include <optional>
#include <string>
#include <vector>

#include "cli/scenario_input.hpp"
#include "io/patch/what_if.hpp"

namespace duaal::cli {

struct ChangedScenario {
    io::WhatIfBase base;
    io::ScenarioReading reading;  ///< without errors
};

/// The scenario at `path`; none after it was said what is wrong with it.
std::optional<ChangedScenario> read_changed(const std::string& path, const CommonOptions& options, std::ostream& out, std::ostream& err);

/// Those of `found` that are not among `known`, wherever they stand: what a variant is warned of, and its base is not.
std::vector<io::Diagnostic> new_warnings(const std::vector<io::Diagnostic>& known, const std::vector<io::Diagnostic>& found);

/// Says why, and what the strict reader found, and returns `usage`: the command line asked for it.
Exit refuse(const io::Text& why, const std::vector<io::Diagnostic>& found, const CommonOptions& options, std::ostream& out,
            std::ostream& err);

}  // namespace duaal::cli
