#pragma once
/// Reading the files that a command works on, and saying what is wrong with them.

#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <vector>

#include "cli/common.hpp"
#include "io/plan/read_plan.hpp"
#include "io/scenario/read_scenario.hpp"

namespace CLI {
class Option;
}

namespace duaal::cli {

/// A screenful of lines, errors first, such as `error: westland.json:12:9: /groups/b1-di: why; how to mend it [code]`, and how many more
/// there are of each code. Warnings only where not quiet.
void write_diagnostics(const std::vector<io::Diagnostic>& diagnostics, const CommonOptions& options, std::ostream& to);

/// The warnings of the scenario at `path`, which has no errors: of more than a few only how many there are of each code, for they should
/// not stand in the way of what the command has to say. Nothing where quiet.
void write_warnings(const std::string& path, const std::vector<io::Diagnostic>& warnings, const CommonOptions& options, std::ostream& to);

nlohmann::ordered_json diagnostics_json(const std::vector<io::Diagnostic>& diagnostics, io::Language language);

/// The scenario at `path` with the warnings about it, or without a file after every error in it was said. The warnings are said on `err`,
/// unless quiet; with --json the command puts them into its own object, as `diagnostics`.
io::ScenarioReading read_input(const std::string& path, const CommonOptions& options, std::ostream& out, std::ostream& err);

/// What the plan file at `path` says of the scenario, or nothing after it was said why it cannot be read.
std::optional<check::Stated> read_plan_input(const io::ScenarioFile& scenario, const std::string& path, const CommonOptions& options,
                                             std::ostream& out, std::ostream& err);

/// Adds the positional SCENARIO, or PLAN.
void add_scenario(CLI::App& app, std::string& path, CommonOptions& options);
void add_plan(CLI::App& app, std::string& path, CommonOptions& options);

/// Of an option that names files to read: `-` is standard input, in one place of a command line.
void reads(CLI::Option& option, CommonOptions& options);

/// A what-if extends a file, which what comes on standard input is not. None: `scenario` is one.
std::optional<io::Text> extending_fault(const std::string& scenario);

}  // namespace duaal::cli
