#pragma once
/// What negotiation may change (SPEC section 9), by trying every arrangement. Nothing of solver/negotiate is used.

#include <map>
#include <vector>

#include "solver/domain/scenario.hpp"

namespace duaal::test::force {

/// A group's other sessions, ascending, each with its lowest cost.
using Rearrangements = std::map<domain::Intervals, int>;
Rearrangements rearrangements(const domain::Scenario&, domain::GroupIndex);

/// New sessions by group, with their cost.
struct Change {
    domain::Intervals sessions;
    int cost;
};
using Changes = std::map<domain::GroupIndex, Change>;

domain::Scenario changed(const domain::Scenario&, const Changes&);

/// At no moment does a provider need more rooms than it has, or than `before`.
bool rooms_suffice(const domain::Scenario& before, const domain::Scenario& after);

/// Every set of changes of at most so many of the groups for which there are rooms; none at all comes first.
std::vector<Changes> all_changes(const domain::Scenario&, const std::vector<domain::GroupIndex>& groups, std::size_t most_moves);

/// Of all groups.
std::vector<Changes> all_changes(const domain::Scenario&, std::size_t most_moves);

}  // namespace duaal::test::force
