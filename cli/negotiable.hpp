#pragma once
/// What a negotiation is about: the scenario with the windows that are asked for, and the groups that may move.

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "cli/negotiate.hpp"
#include "solver/domain/scenario.hpp"

namespace duaal::cli {

struct Negotiable {
    domain::Scenario scenario;                 ///< with the windows of --windows
    std::vector<domain::GroupIndex> may_move;  ///< that have any proposal, less --keep, of --only
    std::optional<domain::GroupIndex> map;     ///< of --map
    std::vector<io::Text> warnings;            ///< groups that could move and have nowhere to go, and why
};

/// Or why the command line asks for something that is not there.
std::variant<Negotiable, io::Text> negotiable_of(const domain::Scenario& scenario, const NegotiateOptions& options);

/// What is wrong with one --windows, whatever the scenario; empty: nothing.
io::Text window_fault(const std::string& text);

}  // namespace duaal::cli
