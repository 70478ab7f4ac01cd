#pragma once
/// `duaal check SCENARIO…`: reads and validates only.

#include <optional>
#include <string>
#include <vector>

#include "cli/common.hpp"

namespace duaal::cli {

struct CheckOptions : CommonOptions {
    std::vector<std::string> scenarios;
    std::optional<std::string> mark;  ///< where a copy of the workbook goes in which what is wrong is marked
    bool force = false;               ///< replace what stands there
};

void setup_check(CLI::App& app, CheckOptions& options);

/// `wrong_input` where any of the scenarios has an error.
Exit run_check(const CheckOptions& options, std::ostream& out, std::ostream& err);

}  // namespace duaal::cli
