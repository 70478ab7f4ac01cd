#include "io/report/negotiation_page.hpp"

#include "io/privacy/redact.hpp"
#include "io/report/markdown.hpp"
#include "io/report/negotiation_words.hpp"
#include "io/report/page_levels.hpp"
#include "io/report/page_people.hpp"
#include "io/report/words.hpp"

namespace duaal::io {

using namespace domain;

namespace {

class Page {
public:
    Page(std::ostream& out, const Negotiation& all, Language language) : out_(out), all_(all), language_(language) {}

    void write() const {
        head(1, tr("Other lesson times for {1}", markdown(all_.file)));
        paragraph(tr("For the planner only: this page names participants. \"Proven\" stands only where no plan can be better."));
        write_frontier(tr("The best choices, also where somebody is worse off"), all_.free);
        write_frontier(tr("The best choices that leave nobody worse off"), all_.harmless);
    }

private:
    [[nodiscard]] std::string said(const Text& text) const { return text.in(language_); }
    void paragraph(const Text& text) const { out_ << said(text) << "\n\n"; }
    void head(std::size_t depth, const Text& text) const { out_ << std::string(depth, '#') << ' ' << said(text) << "\n\n"; }

    void write_frontier(const Text& title, const std::vector<NegotiationStep>& steps) const {
        if (steps.empty()) return;
        head(2, title);
        write_replanning(steps.front());
        for (std::size_t i = 1; i < steps.size(); ++i) write_step(steps[i], steps[i - 1], steps.front());
    }

    /// What is gained without asking anybody for anything.
    void write_replanning(const NegotiationStep& start) const {
        head(3, tr("Re-planning: no group moves"));
        paragraph(
            tr("What the best plan found with today's lesson times differs from the given plan. It is no part of what a move brings."));
        write_levels(out_, all_.today.objective(), all_.given, tr("given plan"), start.outcome, tr("re-planned"), language_);
        write_people(out_, all_, start, language_);
        write_file(start);
    }

    void write_step(const NegotiationStep& step, const NegotiationStep& before, const NegotiationStep& start) const {
        head(3, tr("Groups that may move: at most {1}", step.most_moves));
        if (step.moves == before.moves) {
            paragraph(step.proven ? tr("No choice is better than the one above (proven).") : tr("No better choice was found."));
            return;
        }
        write_moves(step);
        paragraph(step.proven ? tr("No choice of so many moves is better (proven).")
                              : tr("This is the best choice found so far. A better one may exist."));
        write_levels(out_, all_.today.objective(), start.outcome, tr("with today's times"), step.outcome, tr("with these times"),
                     language_);
        write_people(out_, all_, step, language_);
        write_others(step, start);
        write_file(step);
    }

    [[nodiscard]] std::string provider_of(const MovedGroup& move) const {
        const Provider& provider = all_.today.providers()[all_.today.groups()[move.group].provider];
        return markdown(label(provider.name, provider.id));
    }

    void write_moves(const NegotiationStep& step) const {
        write_head(out_, {said(tr("Lesson group")), said(tr("language provider")), said(tr("Times now")), said(tr("New times")),
                          said(tr("cost"))});
        for (const MovedGroup& move : step.moves) {
            const Group& group = all_.today.groups()[move.group];
            write_row(out_, {markdown(group.id), provider_of(move), sessions_in_words(group.sessions, language_), new_times(move),
                             std::to_string(move.cost)});
        }
        out_ << '\n';
    }

    [[nodiscard]] std::string new_times(const MovedGroup& move) const {
        const std::string times = sessions_in_words(move.sessions, language_);
        return move.alternative.empty() ? times : times + " (" + markdown(move.alternative) + ")";
    }

    void write_others(const NegotiationStep& step, const NegotiationStep& start) const {
        if (step.others.empty()) return;
        paragraph(
            tr("If the provider says no: the next choices in order. +n is the difference from today's lesson times; * is proven. "
               "The numbers are those of the objectives above."));
        const Objective& objective = all_.today.objective();
        std::vector<std::string> cells{said(tr("Choice")), said(tr("cost"))};
        for (std::size_t i = 0; i < objective.size(); ++i) cells.push_back(std::to_string(i + 1));
        for (const Text& column : {tr("better off"), tr("worse off"), tr("no better one in between"), tr("scenario")})
            cells.push_back(said(column));
        write_head(out_, cells);
        for (const NegotiationStep& other : step.others) write_row(out_, other_cells(other, start));
        out_ << '\n';
    }

    [[nodiscard]] std::vector<std::string> other_cells(const NegotiationStep& other, const NegotiationStep& start) const {
        std::string choice;
        for (const MovedGroup& move : other.moves)
            choice += (choice.empty() ? "" : "; ") + said(tr("{1} to {2}", markdown(all_.today.groups()[move.group].id), new_times(move)));
        if (choice.empty()) choice = said(tr("no move"));
        std::vector<std::string> cells{choice, std::to_string(cost_of(other))};
        for (std::size_t i = 0; i < other.outcome.levels.size(); ++i) {
            const LevelResult& level = other.outcome.levels[i];
            cells.push_back(std::to_string(level.value) + " (" + signed_number(level.value - start.outcome.levels[i].value) + ")" +
                            (level.proven() ? "\\*" : ""));
        }
        cells.push_back(std::to_string(other.people.better.size()));
        cells.push_back(std::to_string(other.people.worse.size()));
        cells.push_back(said(other.proven ? tr("proven") : tr("not proven")));
        cells.push_back(markdown(redacted(other.file)));
        return cells;
    }

    void write_file(const NegotiationStep& step) const {
        if (!step.file.empty()) paragraph(tr("As a scenario that can be solved: {1}", markdown(step.file)));
    }

    std::ostream& out_;
    const Negotiation& all_;
    Language language_;
};

}  // namespace

void write_page(std::ostream& out, const Negotiation& negotiation, Language language) { Page(out, negotiation, language).write(); }

}  // namespace duaal::io
