#pragma once
/// The scenario with every proposal as a group of its own, beside the groups of today: docs/negotiation.md, "Clusters".

#include <vector>

#include "solver/assign/twins.hpp"
#include "solver/domain/scenario.hpp"
#include "solver/negotiate/proposals.hpp"

namespace duaal::negotiate {

struct Widened {
    Widened(const domain::Scenario& today, const Proposals& proposals);

    domain::Scenario scenario;  ///< today's groups at their own indices, then the proposals; not to be solved as it is
    assign::Twins twins;        ///< a group and its proposals
    std::size_t groups_today;
    /// Per group of today its proposals in their order; empty beyond.
    domain::Table<domain::GroupIndex, std::vector<domain::GroupIndex>> proposed;

    [[nodiscard]] bool is_proposal(domain::GroupIndex group) const { return group.value >= groups_today; }
};

}  // namespace duaal::negotiate
