#pragma once
/// What sessions the groups could have instead of today's: SPEC section 9, "Negotiation".

#include <string>
#include <vector>

#include "solver/domain/negotiation.hpp"
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

domain::Move move_to(domain::GroupIndex group, const Proposal& proposal);

}  // namespace duaal::negotiate
