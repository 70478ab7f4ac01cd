#pragma once
/// `duaal show SCENARIO PLAN`: everybody, a line each, or one person's week.

#include <optional>
#include <string>

#include "cli/common.hpp"

namespace duaal::cli {

struct ShowOptions : CommonOptions {
    std::string scenario;
    std::string plan;
    std::optional<std::string> participant;
};

void setup_show(CLI::App& app, ShowOptions& options);

/// Shows any plan that can be read, and warns on `err` of one that breaks a rule.
Exit run_show(const ShowOptions& options, std::ostream& out, std::ostream& err);

}  // namespace duaal::cli
