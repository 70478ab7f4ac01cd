#include "io/report/negotiation/brief.hpp"

#include <algorithm>

#include "io/report/negotiation/brief_count.hpp"
#include "io/report/negotiation/proposals.hpp"
#include "io/report/negotiation/words.hpp"
#include "io/report/words/words.hpp"
#include "io/text/times.hpp"
#include "solver/facts/figures.hpp"
#include "solver/facts/room_need.hpp"

namespace duaal::io {

using namespace domain;

namespace {

class Brief {
public:
    Brief(const Negotiation& all, ProviderIndex provider, PublishedCounts& counts)
        : all_(all), index_(provider), provider_(all.today.providers()[provider]), counts_(counts) {}

    [[nodiscard]] Document document(const BriefProposals& asked) && {
        paper_.heading(1, OpenText::tr("Note for the talk with {1}", Named{label(provider_.name, provider_.id)}));
        paper_.paragraph(OpenText::tr(
            "Many people who learn Dutch also work. They can do both only if the lessons and the working days fit into one week. "
            "We worked out which other lesson times help most, for all groups and workplaces together."));
        for (std::size_t i = 0; i < asked.steps.size(); ++i) add_proposal(asked.steps[i], i + 1);
        add_others(asked.others);
        paper_.divider();
        paper_.paragraph(
            OpenText::tr("Numbers of people below 5 stand here as < 5. A number that lies close to another one is left out. "
                         "So nobody can be recognised. The numbers hold for the best week plan that was found with these lesson times."));
        return paper_.document();
    }

private:
    void add_proposal(const BriefProposal& proposal, std::size_t number) {
        paper_.heading(2, OpenText::tr("Proposal {1}", Things{number}));
        std::vector<OpenText> points;
        for (const domain::Move& move : proposal.moves) points.push_back(move_point(move));
        if (proposal.moves.size() < proposal.step->moves.size())
            points.push_back(OpenText::tr("This goes together with other lesson times at another provider."));
        add_gain(points, proposal);
        add_rooms(points, proposal);
        points.push_back(certainty(*proposal.step));
        paper_.points(points);
    }

    [[nodiscard]] Named name_of(const domain::Move& move) const { return {all_.today.groups()[move.group].id}; }
    [[nodiscard]] static OpenText times(const Intervals& sessions) { return OpenText::of_times(sessions_in_words(sessions)); }

    [[nodiscard]] OpenText move_point(const domain::Move& move) const {
        const Intervals& now = all_.today.groups()[move.group].sessions;
        const OpenText offered = move.alternative.empty() ? OpenText()
                                                          : OpenText::tr(" You offered this yourself ({1}; cost {2}).",
                                                                         Named{move.alternative}, Things{move.cost});
        return OpenText::tr("**Lesson group {1}**: now {2}; we ask **{3}**. Lessons that change: {4}.{5}", name_of(move), times(now),
                            times(move.sessions), Things{new_sessions(all_.today, move).size()}, offered);
    }

    [[nodiscard]] PeopleCount seats(const NegotiationStep& step) const {
        const check::Usage usage(step.scenario, *step.outcome.plan);
        std::int64_t sum = 0;
        for (const GroupIndex g : usage.seats.indices())
            if (step.scenario.groups()[g].provider == index_) sum += usage.seats[g];
        return PeopleCount(sum);
    }

    [[nodiscard]] static PeopleCount both(const NegotiationStep& step) {
        return PeopleCount(facts::figures_of(step.scenario, *step.outcome.plan).activity.both);
    }

    /// Seats of all its groups together, never per group beside it: of a total and all parts but one the last could be derived. No
    /// capacity either: the provider knows it, and a filled seat less is a person.
    void add_gain(std::vector<OpenText>& points, const BriefProposal& proposal) {
        points.push_back(OpenText::tr("Filled seats in all your groups: {1}.",
                                      count_change(counts_, "seats/" + provider_.id, seats(*proposal.start), seats(*proposal.step))));
        points.push_back(OpenText::tr("People with lessons and work (all providers): {1}.",
                                      count_change(counts_, "both", both(*proposal.start), both(*proposal.step))));
        points.push_back(proposal.step->people.worse.empty()
                             ? OpenText::tr("Nobody is worse off in this plan than now.")
                             : OpenText::tr("Some people are worse off in this plan; they need a solution first."));
    }

    void add_rooms(std::vector<OpenText>& points, const BriefProposal& proposal) const {
        Intervals seen;
        std::vector<OpenText> needs;
        for (const domain::Move& move : proposal.moves)
            if (all_.today.groups()[move.group].location)
                for (const Interval& session : new_sessions(all_.today, move)) {
                    if (std::ranges::find(seen, session) != seen.end()) continue;
                    seen.push_back(session);
                    const int rooms = facts::rooms_needed(proposal.step->scenario, index_, session);
                    needs.push_back(OpenText::tr("{1}: {2}", OpenText::of_times(when_text(session)), Things{rooms}));
                }
        if (needs.empty()) return;
        const OpenText all = joined(needs);
        points.push_back(provider_.rooms ? OpenText::tr("Rooms that you need then: {1}. You have {2}.", all, Things{*provider_.rooms})
                                         : OpenText::tr("Rooms that you need then: {1}.", all));
    }

    [[nodiscard]] static OpenText certainty(const NegotiationStep& step) {
        if (!step.proven) return OpenText::tr("This is the best choice found so far. A better one may exist.");
        if (step.most_moves == 1)
            return step.harmless
                       ? OpenText::tr("With one group at other times, no choice is better without somebody being worse off (proven).")
                       : OpenText::tr("With one group at other times, no choice is better (proven).");
        const Things groups{step.most_moves};
        return step.harmless
                   ? OpenText::tr("With {1} or fewer groups at other times, no choice is better without somebody being worse off (proven).",
                                  groups)
                   : OpenText::tr("With {1} or fewer groups at other times, no choice is better (proven).", groups);
    }

    void add_others(const std::vector<Moves>& others) {
        if (others.empty()) return;
        paper_.heading(2, OpenText::tr("If that is not possible"));
        paper_.paragraph(OpenText::tr("These times help as well:"));
        std::vector<OpenText> points;
        for (const Moves& moves : others) {
            std::vector<OpenText> texts;
            for (const domain::Move& move : moves) texts.push_back(OpenText::tr("{1} to {2}", name_of(move), times(move.sessions)));
            points.push_back(joined(texts));
        }
        paper_.points(points);
    }

    const Negotiation& all_;
    ProviderIndex index_;
    const Provider& provider_;
    PublishedCounts& counts_;
    Paper paper_;
};

}  // namespace

Document brief(const Negotiation& negotiation, ProviderIndex provider, PublishedCounts& counts) {
    const BriefProposals asked = proposals_for(negotiation, provider);
    if (asked.steps.empty()) return {};
    return Brief(negotiation, provider, counts).document(asked);
}

}  // namespace duaal::io
