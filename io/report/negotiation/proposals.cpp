#include "io/report/negotiation/proposals.hpp"

#include <algorithm>
#include <iterator>

#include "io/report/negotiation/words.hpp"

namespace duaal::io {

using namespace domain;

Moves moves_of(const Scenario& today, ProviderIndex provider, const NegotiationStep& step) {
    Moves out;
    std::ranges::copy_if(step.moves, std::back_inserter(out),
                         [&](const domain::Move& move) { return today.groups()[move.group].provider == provider; });
    return out;
}

namespace {

constexpr std::size_t most_others = 5;

std::vector<BriefProposal> asked_steps(const Negotiation& negotiation, ProviderIndex provider) {
    std::vector<BriefProposal> out;
    for (const auto* frontier : {&negotiation.harmless, &negotiation.free})
        for (const NegotiationStep& step : *frontier) {
            Moves moves = moves_of(negotiation.today, provider, step);
            const bool known = std::ranges::any_of(out, [&](const BriefProposal& other) { return other.step->moves == step.moves; });
            if (!moves.empty() && !known) out.push_back({&step, &frontier->front(), std::move(moves)});
        }
    return out;
}

/// Has none of `moves` a new session at a time at which one of `best` has?
bool at_other_times(const Scenario& today, const Moves& moves, const Moves& best) {
    Intervals taken;
    for (const domain::Move& move : best) std::ranges::copy(new_sessions(today, move), std::back_inserter(taken));
    return std::ranges::none_of(moves, [&](const domain::Move& move) {
        return std::ranges::any_of(new_sessions(today, move),
                                   [&](const Interval& session) { return std::ranges::find(taken, session) != taken.end(); });
    });
}

}  // namespace

BriefProposals proposals_for(const Negotiation& negotiation, ProviderIndex provider) {
    const Scenario& today = negotiation.today;
    BriefProposals out{asked_steps(negotiation, provider), {}};
    std::vector<Moves> asked;
    for (const BriefProposal& proposal : out.steps) asked.push_back(proposal.moves);
    for (const BriefProposal& proposal : out.steps)
        for (const NegotiationStep& other : proposal.step->others) {
            Moves moves = moves_of(today, provider, other);
            if (moves.empty() || std::ranges::find(asked, moves) != asked.end()) continue;
            if (!brings_more(today.objective(), other, *proposal.start)) continue;
            asked.push_back(moves);
            out.others.push_back(std::move(moves));
        }
    if (out.others.size() <= most_others) return out;
    const auto end = out.others.begin() + most_others;
    const auto elsewhere =
        std::ranges::find_if(out.others, [&](const auto& moves) { return at_other_times(today, moves, out.steps.front().moves); });
    if (elsewhere >= end && elsewhere != out.others.end()) std::iter_swap(end - 1, elsewhere);
    out.others.erase(end, out.others.end());
    return out;
}

}  // namespace duaal::io
