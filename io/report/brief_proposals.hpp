#pragma once
/// Which steps of a negotiation a provider is asked about.

#include <vector>

#include "io/report/negotiation.hpp"

namespace duaal::io {

/// The moves of this provider's groups.
std::vector<MovedGroup> moves_of(const domain::Scenario& today, domain::ProviderIndex provider, const NegotiationStep& step);

/// One thing to ask of one provider.
struct BriefProposal {
    const NegotiationStep* step;
    const NegotiationStep* start;                 ///< step 0 of the same frontier
    std::vector<MovedGroup> moves;                ///< this provider's, not empty
    std::vector<std::vector<MovedGroup>> others;  ///< what else would help, this provider's moves, best first
};

/// Those of both frontiers that move one of its groups, the harmless ones first; the same moves only once, also among `others`, and
/// of `others` only what brings more than no move at all. A view: the negotiation must outlive it.
std::vector<BriefProposal> proposals_for(const Negotiation& negotiation, domain::ProviderIndex provider);

}  // namespace duaal::io
