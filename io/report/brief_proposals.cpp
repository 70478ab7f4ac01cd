#include "io/report/brief_proposals.hpp"

#include <algorithm>
#include <iterator>

#include "io/report/negotiation_words.hpp"

namespace duaal::io {

using namespace domain;

std::vector<MovedGroup> moves_of(const Scenario& today, ProviderIndex provider, const NegotiationStep& step) {
    std::vector<MovedGroup> out;
    std::ranges::copy_if(step.moves, std::back_inserter(out),
                         [&](const MovedGroup& move) { return today.groups()[move.group].provider == provider; });
    return out;
}

std::vector<BriefProposal> proposals_for(const Negotiation& negotiation, ProviderIndex provider) {
    std::vector<BriefProposal> out;
    for (const auto* frontier : {&negotiation.harmless, &negotiation.free})
        for (const NegotiationStep& step : *frontier) {
            std::vector<MovedGroup> moves = moves_of(negotiation.today, provider, step);
            const bool known = std::ranges::any_of(out, [&](const BriefProposal& other) { return other.step->moves == step.moves; });
            if (!moves.empty() && !known) out.push_back({&step, &frontier->front(), std::move(moves), {}});
        }
    std::vector<std::vector<MovedGroup>> asked;
    for (const BriefProposal& proposal : out) asked.push_back(proposal.moves);
    for (BriefProposal& proposal : out)
        for (const NegotiationStep& other : proposal.step->others) {
            std::vector<MovedGroup> moves = moves_of(negotiation.today, provider, other);
            if (moves.empty() || std::ranges::find(asked, moves) != asked.end()) continue;
            if (!brings_more(negotiation.today.objective(), other, *proposal.start)) continue;
            asked.push_back(moves);
            proposal.others.push_back(std::move(moves));
        }
    return out;
}

}  // namespace duaal::io
