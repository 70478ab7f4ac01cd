#pragma once
/// What sessions the groups could have instead of today's, and sets of such changes: SPEC section 9, "Negotiation".

#include <string>
#include <vector>

#include "solver/domain/scenario.hpp"

namespace duaal::negotiate {

/// Other sessions for one group.
struct Proposal {
    domain::Intervals sessions;  ///< ascending; never today's own set
    int cost = 0;                ///< what the change costs the provider
    std::string alternative;     ///< the id where it is one of the group's `alternatives`; empty: made from windows

    bool operator==(const Proposal&) const = default;
};

/// Per group its proposals, by their sessions, each set once at its lowest cost: its `alternatives`, and where it is `movable` as
/// many sessions of the same lengths inside the provider's windows.
using Proposals = domain::Table<domain::GroupIndex, std::vector<Proposal>>;
Proposals proposals_of(const domain::Scenario&);

/// One group gets other sessions.
struct Move {
    domain::GroupIndex group;
    Proposal to;

    bool operator==(const Move&) const = default;
};

/// A choice: which groups move, ascending, each at most once; none: everything as it is.
using Moves = std::vector<Move>;

int cost_of(const Moves&);

/// The scenario with the groups' sessions as `moves` says, and nothing else changed.
domain::Scenario moved(const domain::Scenario&, const Moves&);

}  // namespace duaal::negotiate
