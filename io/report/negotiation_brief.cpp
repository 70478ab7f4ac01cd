#include "io/report/negotiation_brief.hpp"

#include <algorithm>
#include <sstream>

#include "io/report/brief_count.hpp"
#include "io/report/brief_proposals.hpp"
#include "io/report/figures.hpp"
#include "io/report/item_text.hpp"
#include "io/report/markdown.hpp"
#include "io/report/negotiation_words.hpp"
#include "io/report/room_need.hpp"
#include "io/report/words.hpp"

namespace duaal::io {

using namespace domain;

namespace {

class Brief {
public:
    Brief(std::ostream& out, const Negotiation& all, ProviderIndex provider, PublishedCounts& counts, Language language)
        : out_(out), all_(all), index_(provider), provider_(all.today.providers()[provider]), counts_(counts), language_(language) {}

    void write(const std::vector<BriefProposal>& proposals) {
        out_ << "# " << said(tr("Note for the talk with {1}", markdown(label(provider_.name, provider_.id)))) << "\n\n";
        paragraph(tr("Many people who learn Dutch also work. They can do both only if the lessons and the working days fit into one week. "
                     "We worked out which other lesson times help most, for all groups and workplaces together."));
        for (std::size_t i = 0; i < proposals.size(); ++i) write_proposal(proposals[i], i + 1);
        out_ << "---\n\n";
        paragraph(tr("Numbers of people below 5 stand here as < 5. A number that lies close to another one is left out. "
                     "So nobody can be recognised. The numbers hold for the best week plan that was found with these lesson times."));
    }

private:
    [[nodiscard]] std::string said(const Text& text) const { return text.in(language_); }
    void paragraph(const Text& text) { out_ << said(text) << "\n\n"; }
    void point(const Text& text) { out_ << "- " << said(text) << '\n'; }

    void write_proposal(const BriefProposal& proposal, std::size_t number) {
        out_ << "## " << said(tr("Proposal {1}", number)) << "\n\n";
        write_moves(proposal.moves);
        if (proposal.moves.size() < proposal.step->moves.size())
            paragraph(tr("This goes together with other lesson times at another provider."));
        write_gain(proposal);
        write_rooms(proposal);
        point(certainty(*proposal.step));
        out_ << '\n';
        write_others(proposal);
    }

    void write_moves(const std::vector<MovedGroup>& moves) {
        write_head(out_, {said(tr("Lesson group")), said(tr("Times now")), said(tr("Times that we ask")), said(tr("Lessons that change"))});
        for (const MovedGroup& move : moves) {
            const Group& group = all_.today.groups()[move.group];
            write_row(out_, {markdown(group.id), sessions_in_words(group.sessions, language_), sessions_in_words(move.sessions, language_),
                             std::to_string(new_sessions(all_.today, move).size())});
        }
        out_ << '\n';
        for (const MovedGroup& move : moves)
            if (!move.alternative.empty())
                paragraph(tr("{1}: you offered these times yourself ({2}; cost {3}).", markdown(all_.today.groups()[move.group].id),
                             markdown(move.alternative), move.cost));
    }

    [[nodiscard]] std::int64_t seats(const NegotiationStep& step) const {
        const check::Usage usage(step.scenario, *step.outcome.plan);
        std::int64_t sum = 0;
        for (const GroupIndex g : usage.seats.indices())
            if (step.scenario.groups()[g].provider == index_) sum += usage.seats[g];
        return sum;
    }

    [[nodiscard]] static std::int64_t both(const NegotiationStep& step) {
        return figures_of(step.scenario, *step.outcome.plan).activity.both;
    }

    /// Seats of all its groups together, never per group beside it: of a total and all parts but one the last could be derived. No
    /// capacity either: the provider knows it, and a filled seat less is a person.
    void write_gain(const BriefProposal& proposal) {
        point(tr("Filled seats in all your groups together: {1}.",
                 count_change(counts_, "seats/" + provider_.id, seats(*proposal.start), seats(*proposal.step))));
        point(tr("People who have lessons and work in one week, at all providers together: {1}.",
                 count_change(counts_, "both", both(*proposal.start), both(*proposal.step))));
        point(proposal.step->worse.empty() ? tr("Nobody is worse off in this plan than in the plan of now.")
                                           : tr("Not everybody gains: there are people who are worse off in this plan. "
                                                "They need a solution first."));
    }

    void write_rooms(const BriefProposal& proposal) {
        std::vector<std::string> needs;
        for (const MovedGroup& move : proposal.moves)
            if (all_.today.groups()[move.group].location)
                for (const Interval& session : new_sessions(all_.today, move)) {
                    const int rooms = rooms_needed(proposal.step->scenario, index_, session);
                    const std::string need = said(tr("{1}: {2}", when_text(session), rooms));
                    if (std::ranges::find(needs, need) == needs.end()) needs.push_back(need);
                }
        if (needs.empty()) return;
        point(tr("Rooms that all your groups together need then: {1}.", joined(needs, language_)));
        if (provider_.rooms) point(tr("Rooms that you have: {1}.", *provider_.rooms));
    }

    [[nodiscard]] static Text certainty(const NegotiationStep& step) {
        if (!step.proven) return tr("This is the best choice found so far. A better one may exist.");
        return step.harmless ? tr("With {1} or fewer groups at other times, no choice is better without somebody being worse off (proven).",
                                  step.most_moves)
                             : tr("With {1} or fewer groups at other times, no choice is better (proven).", step.most_moves);
    }

    void write_others(const BriefProposal& proposal) {
        if (proposal.others.empty()) return;
        paragraph(tr("If that is not possible: these times help as well, the best first."));
        for (const std::vector<MovedGroup>& moves : proposal.others) {
            std::vector<std::string> texts;
            for (const MovedGroup& move : moves)
                texts.push_back(said(tr("{1} to {2}", markdown(all_.today.groups()[move.group].id), sessions_in_words(move.sessions, language_))));
            out_ << "- " << joined(texts, language_) << '\n';
        }
        out_ << '\n';
    }

    std::ostream& out_;
    const Negotiation& all_;
    ProviderIndex index_;
    const Provider& provider_;
    PublishedCounts& counts_;
    Language language_;
};

}  // namespace

std::string brief_text(const Negotiation& negotiation, ProviderIndex provider, PublishedCounts& counts, Language language) {
    const std::vector<BriefProposal> proposals = proposals_for(negotiation, provider);
    if (proposals.empty()) return {};
    std::ostringstream out;
    Brief(out, negotiation, provider, counts, language).write(proposals);
    return out.str();
}

}  // namespace duaal::io
