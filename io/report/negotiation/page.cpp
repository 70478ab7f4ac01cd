#include "io/report/negotiation/page.hpp"

#include "io/report/negotiation/levels.hpp"
#include "io/report/negotiation/words.hpp"
#include "io/report/words/words.hpp"
#include "solver/check/family.hpp"
#include "solver/check/score.hpp"

namespace duaal::io {

using namespace domain;

namespace {

class Page {
public:
    explicit Page(const Negotiation& all) : all_(all) {}

    [[nodiscard]] Document document() && {
        page_.heading(1, tr("Other lesson times for {1}", all_.file));
        page_.paragraph(tr("For the planner only: this page names participants. \"Proven\" stands only where no plan can be better."));
        add_frontier(tr("The best choices, also where somebody is worse off"), all_.free);
        add_frontier(tr("The best choices that leave nobody worse off"), all_.harmless);
        return std::move(page_);
    }

private:
    void add_frontier(const Text& title, const std::vector<NegotiationStep>& steps) {
        if (steps.empty()) return;
        page_.heading(2, title);
        add_replanning(steps.front());
        for (std::size_t i = 1; i < steps.size(); ++i) add_step(steps[i], steps[i - 1], steps.front());
    }

    /// What is gained without asking anybody for anything.
    void add_replanning(const NegotiationStep& start) {
        page_.heading(3, tr("Re-planning: no group moves"));
        page_.paragraph(
            tr("What the best plan found with today's lesson times differs from the given plan. It is no part of what a move brings."));
        page_.add(levels_table(all_.today.objective(), all_.given, tr("given plan"), start.outcome, tr("re-planned")));
        add_people(start);
        add_file(start);
    }

    void add_step(const NegotiationStep& step, const NegotiationStep& before, const NegotiationStep& start) {
        page_.heading(3, tr("Groups that may move: at most {1}", step.most_moves));
        if (step.moves == before.moves) {
            page_.paragraph(step.proven ? tr("No choice is better than the one above (proven).") : tr("No better choice was found."));
            return;
        }
        add_moves(step);
        page_.paragraph(step.proven ? tr("No choice of so many moves is better (proven).")
                                    : tr("This is the best choice found so far. A better one may exist."));
        page_.add(levels_table(all_.today.objective(), start.outcome, tr("with today's times"), step.outcome, tr("with these times")));
        add_people(step);
        add_others(step, start);
        add_file(step);
    }

    void add_moves(const NegotiationStep& step) {
        DataTable table{{words(tr("Lesson group")), words(tr("language provider")), words(tr("Times now")), words(tr("New times")),
                         numbers(tr("cost"))}};
        for (const domain::Move& move : step.moves) {
            const Group& group = all_.today.groups()[move.group];
            const Provider& provider = all_.today.providers()[group.provider];
            table.add({group.id, label(provider.name, provider.id), sessions_in_words(group.sessions), new_times(move), move.cost});
        }
        page_.add(table);
    }

    [[nodiscard]] static Text new_times(const domain::Move& move) {
        const Text times = sessions_in_words(move.sessions);
        return move.alternative.empty() ? times : tr("{1} ({2})", times, move.alternative);
    }

    /// Who is better and worse off, by id.
    void add_people(const NegotiationStep& step) {
        List list{List::Marks::bullets, {}};
        const auto add = [&](const Text& head, const std::vector<ParticipantIndex>& people) {
            Point point{head};
            for (const ParticipantIndex p : people) point.items.push_back(person_text(step, p));
            list.points.push_back(point);
        };
        add(tr("Better off than in the given plan ({1})", step.people.better.size()), step.people.better);
        add(tr("Worse off than in the given plan ({1})", step.people.worse.size()), step.people.worse);
        add(tr("Another week, not better or worse ({1})", step.people.changed.size()), step.people.changed);
        page_.add(list);
    }

    /// "p1 (nothing yet > complete)"
    [[nodiscard]] Text person_text(const NegotiationStep& step, ParticipantIndex p) const {
        const Status was = check::status_of(all_.today, p, check::timetable_of(*all_.given.plan, p));
        const Status is = check::status_of(step.scenario, p, check::timetable_of(*step.outcome.plan, p));
        std::vector<Text> statuses{status_word(was)};
        if (was != is) statuses.push_back(status_word(is));
        return tr("{1} ({2})", all_.today.participants()[p].id, Text::list(statuses, " > "));
    }

    void add_others(const NegotiationStep& step, const NegotiationStep& start) {
        if (step.others.empty()) return;
        page_.paragraph(
            tr("If the provider says no: the next choices in order. +n is the difference from today's lesson times; * is proven. "
               "The numbers are those of the objectives above."));
        DataTable table{{words(tr("Choice")), numbers(tr("cost"))}};
        for (std::size_t i = 0; i < all_.today.objective().size(); ++i)
            table.columns.push_back(numbers(Text::ready(std::to_string(i + 1))));
        for (const Text& count : {tr("better off"), tr("worse off")}) table.columns.push_back(numbers(count));
        for (const Text& column : {tr("no better one in between"), tr("scenario")}) table.columns.push_back(words(column));
        for (const NegotiationStep& other : step.others) table.add(other_cells(other, start));
        page_.add(table);
    }

    [[nodiscard]] std::vector<Cell> other_cells(const NegotiationStep& other, const NegotiationStep& start) const {
        std::vector<Text> moves;
        for (const domain::Move& move : other.moves) moves.push_back(tr("{1} to {2}", all_.today.groups()[move.group].id, new_times(move)));
        std::vector<Cell> cells{moves.empty() ? tr("no move") : Text::list(moves, "; "), cost_of(other.moves)};
        for (std::size_t i = 0; i < other.outcome.levels.size(); ++i) {
            const LevelResult& level = other.outcome.levels[i];
            const Cell cell = Shifted{level.value, level.value - start.outcome.levels[i].value};
            cells.push_back(cell.marked(level.proven() ? "*" : ""));
        }
        cells.insert(cells.end(),
                     {other.people.better.size(), other.people.worse.size(), other.proven ? tr("proven") : tr("not proven"), other.file});
        return cells;
    }

    void add_file(const NegotiationStep& step) {
        if (!step.file.empty()) page_.paragraph(tr("As a scenario that can be solved: {1}", step.file));
    }

    const Negotiation& all_;
    Document page_;
};

}  // namespace

Document negotiation_page(const Negotiation& negotiation) { return Page(negotiation).document(); }

}  // namespace duaal::io
