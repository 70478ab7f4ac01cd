#pragma once
/// `duaal show SCENARIO PLAN`: everybody or some, a line each, or the week of one person, household or supply.

#include <optional>
#include <string>

#include "cli/common.hpp"

namespace duaal::cli {

struct ShowOptions : CommonOptions {
    std::string scenario;
    std::string plan;
    // of everybody those with all of these
    std::optional<std::string> status;  ///< one of domain::status_names
    std::optional<std::string> route;
    std::optional<std::string> tag;
    // or the week of one of these
    std::optional<std::string> participant;
    std::optional<std::string> household;
    std::optional<std::string> group;
    std::optional<std::string> placement;
    std::optional<std::string> childcare;
};

void setup_show(CLI::App& app, ShowOptions& options);

/// Shows any plan that can be read, and warns on `err` of one that breaks a rule.
Exit run_show(const ShowOptions& options, std::ostream& out, std::ostream& err);

}  // namespace duaal::cli
