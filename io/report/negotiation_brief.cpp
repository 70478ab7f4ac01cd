#include "io/report/negotiation_brief.hpp"

#include <algorithm>
#include <sstream>

#include "io/report/brief_count.hpp"
#include "io/report/brief_proposals.hpp"
#include "io/report/item_text.hpp"
#include "io/report/markdown.hpp"
#include "io/report/negotiation_words.hpp"
#include "io/report/words.hpp"
#include "solver/facts/figures.hpp"
#include "solver/facts/room_need.hpp"

namespace duaal::io {

using namespace domain;

namespace {

class Brief {
public:
    Brief(std::ostream& out, const Negotiation& all, ProviderIndex provider, PublishedCounts& counts, Language language)
        : out_(out), all_(all), index_(provider), provider_(all.today.providers()[provider]), counts_(counts), language_(language) {}

    void write(const BriefProposals& asked) {
        out_ << "# " << said(tr("Note for the talk with {1}", markdown(label(provider_.name, provider_.id)))) << "\n\n";
        paragraph(
            tr("Many people who learn Dutch also work. They can do both only if the lessons and the working days fit into one week. "
               "We worked out which other lesson times help most, for all groups and workplaces together."));
        for (std::size_t i = 0; i < asked.steps.size(); ++i) write_proposal(asked.steps[i], i + 1);
        write_others(asked.others);
        out_ << "---\n\n";
        paragraph(
            tr("Numbers of people below 5 stand here as < 5. A number that lies close to another one is left out. "
               "So nobody can be recognised. The numbers hold for the best week plan that was found with these lesson times."));
    }

private:
    [[nodiscard]] std::string said(const Text& text) const { return text.in(language_); }
    void paragraph(const Text& text) { out_ << said(text) << "\n\n"; }
    void point(const Text& text) { out_ << "- " << said(text) << '\n'; }

    void write_proposal(const BriefProposal& proposal, std::size_t number) {
        out_ << "## " << said(tr("Proposal {1}", number)) << "\n\n";
        for (const MovedGroup& move : proposal.moves) write_move(move);
        if (proposal.moves.size() < proposal.step->moves.size())
            point(tr("This goes together with other lesson times at another provider."));
        write_gain(proposal);
        write_rooms(proposal);
        point(certainty(*proposal.step));
        out_ << '\n';
    }

    [[nodiscard]] std::string name_of(const MovedGroup& move) const { return markdown(all_.today.groups()[move.group].id); }

    void write_move(const MovedGroup& move) {
        const Intervals& now = all_.today.groups()[move.group].sessions;
        const Text offered =
            move.alternative.empty() ? Text() : tr(" You offered this yourself ({1}; cost {2}).", markdown(move.alternative), move.cost);
        point(tr("**Lesson group {1}**: now {2}; we ask **{3}**. Lessons that change: {4}.{5}", name_of(move),
                 sessions_in_words(now, language_), sessions_in_words(move.sessions, language_), new_sessions(all_.today, move).size(),
                 offered));
    }

    [[nodiscard]] std::int64_t seats(const NegotiationStep& step) const {
        const check::Usage usage(step.scenario, *step.outcome.plan);
        std::int64_t sum = 0;
        for (const GroupIndex g : usage.seats.indices())
            if (step.scenario.groups()[g].provider == index_) sum += usage.seats[g];
        return sum;
    }

    [[nodiscard]] static std::int64_t both(const NegotiationStep& step) {
        return facts::figures_of(step.scenario, *step.outcome.plan).activity.both;
    }

    /// Seats of all its groups together, never per group beside it: of a total and all parts but one the last could be derived. No
    /// capacity either: the provider knows it, and a filled seat less is a person.
    void write_gain(const BriefProposal& proposal) {
        point(tr("Filled seats in all your groups: {1}.",
                 count_change(counts_, "seats/" + provider_.id, seats(*proposal.start), seats(*proposal.step))));
        point(tr("People with lessons and work (all providers): {1}.",
                 count_change(counts_, "both", both(*proposal.start), both(*proposal.step))));
        point(proposal.step->people.worse.empty() ? tr("Nobody is worse off in this plan than now.")
                                                  : tr("Some people are worse off in this plan; they need a solution first."));
    }

    void write_rooms(const BriefProposal& proposal) {
        std::vector<std::string> needs;
        for (const MovedGroup& move : proposal.moves)
            if (all_.today.groups()[move.group].location)
                for (const Interval& session : new_sessions(all_.today, move)) {
                    const int rooms = facts::rooms_needed(proposal.step->scenario, index_, session);
                    const std::string need = said(tr("{1}: {2}", when_text(session), rooms));
                    if (std::ranges::find(needs, need) == needs.end()) needs.push_back(need);
                }
        if (needs.empty()) return;
        const std::string all = joined(needs, language_);
        point(provider_.rooms ? tr("Rooms that you need then: {1}. You have {2}.", all, *provider_.rooms)
                              : tr("Rooms that you need then: {1}.", all));
    }

    [[nodiscard]] static Text certainty(const NegotiationStep& step) {
        if (!step.proven) return tr("This is the best choice found so far. A better one may exist.");
        if (step.most_moves == 1)
            return step.harmless ? tr("With one group at other times, no choice is better without somebody being worse off (proven).")
                                 : tr("With one group at other times, no choice is better (proven).");
        return step.harmless ? tr("With {1} or fewer groups at other times, no choice is better without somebody being worse off (proven).",
                                  step.most_moves)
                             : tr("With {1} or fewer groups at other times, no choice is better (proven).", step.most_moves);
    }

    void write_others(const std::vector<std::vector<MovedGroup>>& others) {
        if (others.empty()) return;
        out_ << "## " << said(tr("If that is not possible")) << "\n\n";
        paragraph(tr("These times help as well:"));
        for (const std::vector<MovedGroup>& moves : others) {
            std::vector<std::string> texts;
            for (const MovedGroup& move : moves)
                texts.push_back(said(tr("{1} to {2}", name_of(move), sessions_in_words(move.sessions, language_))));
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
    const BriefProposals asked = proposals_for(negotiation, provider);
    if (asked.steps.empty()) return {};
    std::ostringstream out;
    Brief(out, negotiation, provider, counts, language).write(asked);
    return out.str();
}

}  // namespace duaal::io
