#pragma once
/// What a negotiation is about: the scenario with the windows that are asked for, and the groups that may move.

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "io/text/text.hpp"
#include "solver/domain/scenario.hpp"

namespace duaal::app {

/// What may move, as it was asked for.
struct Wishes {
    std::vector<std::string> windows;     ///< `[PROVIDER=]TIME TEXT`: as if that were offered as well
    std::vector<std::string> only, keep;  ///< ids of groups
    std::optional<std::string> map;       ///< id of a group
};

struct Negotiable {
    domain::Scenario scenario;                 ///< with the windows that are asked for
    std::vector<domain::GroupIndex> may_move;  ///< that have any proposal, less `keep`, of `only`
    std::optional<domain::GroupIndex> map;     ///< of `map`
    std::vector<io::Text> warnings;            ///< groups that could move and have nowhere to go, and why
};

/// Or why it asks for something that is not there.
std::variant<Negotiable, io::Text> negotiable_of(const domain::Scenario& scenario, const Wishes& wishes);

/// What is wrong with one of the windows, whatever the scenario; empty: nothing.
io::Text window_fault(const std::string& text);

}  // namespace duaal::app
