#pragma once
/// Which steps of a negotiation a provider is asked about.

#include <vector>

#include "io/report/negotiation/negotiation.hpp"

namespace duaal::io {

/// The moves of this provider's groups.
domain::Moves moves_of(const domain::Scenario& today, domain::ProviderIndex provider, const NegotiationStep& step);

/// One thing to ask of one provider.
struct BriefProposal {
    const NegotiationStep* step;
    const NegotiationStep* start;  ///< step 0 of the same frontier
    domain::Moves moves;           ///< this provider's, not empty
};

/// All that fits on the page of one provider.
struct BriefProposals {
    std::vector<BriefProposal> steps;   ///< of both frontiers, the harmless one first; the same moves only once
    std::vector<domain::Moves> others;  ///< what else brings more than no move, its moves; in order, five at most
};

/// What moves groups of this provider. Where any of `others` has none of the new times of the first proposal, one that is listed has
/// none. A view: the negotiation must outlive it.
BriefProposals proposals_for(const Negotiation& negotiation, domain::ProviderIndex provider);

}  // namespace duaal::io
