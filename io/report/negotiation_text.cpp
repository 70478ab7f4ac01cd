#include "io/report/negotiation_text.hpp"

#include <algorithm>

#include "io/report/columns.hpp"
#include "io/report/item_text.hpp"
#include "io/report/page_levels.hpp"
#include "io/report/words.hpp"
#include "solver/facts/headcount.hpp"

namespace duaal::io {

using namespace domain;

namespace {

class Writer {
public:
    Writer(std::ostream& out, const Negotiation& all, Language language) : out_(out), all_(all), language_(language) {}

    void write() const {
        write_frontier(tr("What helps most"), all_.free);
        write_frontier(tr("What helps most and leaves nobody worse off"), all_.harmless);
        if (!all_proven(all_.free) || !all_proven(all_.harmless)) line(said(more_time()));
    }

private:
    [[nodiscard]] std::string said(const Text& text) const { return text.in(language_); }

    void line(const std::string& text, std::size_t indent = 0) const {
        const std::string blanks(indent, ' ');
        for (const std::string& part : lines_of(text, screen_of(out_).width - indent)) out_ << blanks << part << '\n';
    }

    void item(const std::string& text) const {
        std::string head = "  - ";
        for (const std::string& part : lines_of(text, screen_of(out_).width - head.size())) {
            out_ << head << part << '\n';
            head.assign(head.size(), ' ');
        }
    }

    void write_frontier(const Text& head, const std::vector<NegotiationStep>& steps) const {
        line(said(head));
        out_ << '\n';
        write_replanning(steps.front());
        const NegotiationStep* before = nullptr;
        for (const NegotiationStep& step : steps) {
            if (step.most_moves == 0) continue;
            if (before != nullptr && before->moves == step.moves)
                line(said(step.proven ? tr("Moves, at most {1}: nothing more (proven).", step.most_moves)
                                      : tr("Moves, at most {1}: nothing more was found.", step.most_moves)));
            else
                write_step(step, steps.front());
            if (before != nullptr && before->moves == step.moves) out_ << '\n';
            before = &step;
        }
    }

    /// What the best plan without any move differs from the given one.
    void write_replanning(const NegotiationStep& start) const {
        if (start.people.better.empty() && start.people.worse.empty()) return;
        line(said(tr("Re-planning alone, without any move: {1} better off and {2} worse off than in the given plan.",
                     start.people.better.size(), start.people.worse.size())));
        out_ << '\n';
    }

    void write_step(const NegotiationStep& step, const NegotiationStep& start) const {
        if (step.moves.empty()) {
            line(said(step.proven ? tr("Moves, at most {1}: nothing helps (proven).", step.most_moves)
                                  : tr("Moves, at most {1}: nothing that helps was found.", step.most_moves)));
            out_ << '\n';
            return;
        }
        for (const MovedGroup& move : step.moves) line(said(tr("Move {1}", move_text(all_.today, move, language_))));
        line(said(gain_text(step, start)), 2);
        write_levels(step, start);
        if (!step.file.empty()) line(said(tr("As a scenario: {1}", step.file)), 2);
        write_others(step, start);
        out_ << '\n';
    }

    [[nodiscard]] static bool all_proven(const std::vector<NegotiationStep>& steps) {
        return std::ranges::all_of(
            steps, [](const NegotiationStep& step) { return step.proven && std::ranges::all_of(step.others, &NegotiationStep::proven); });
    }

    [[nodiscard]] static int complete_heads(const NegotiationStep& step) {
        return facts::count_heads(step.scenario, *step.outcome.plan).everybody[Status::complete];
    }

    [[nodiscard]] Text gain_text(const NegotiationStep& step, const NegotiationStep& start) const {
        const int more = complete_heads(step) - complete_heads(start);
        const Text gain = more > 0 ? tr("{1} more complete", more) : more < 0 ? tr("{1} fewer complete", -more) : tr("as many complete");
        const Text harm = step.people.worse.empty() ? tr("nobody worse off") : tr("{1} worse off", step.people.worse.size());
        const Text sure = step.proven ? tr("the best choice, proven") : tr("the best choice found");
        return tr("{1}; {2} better off, {3}, {4} with another week; {5}.", gain, step.people.better.size(), harm,
                  step.people.changed.size(), sure);
    }

    void write_levels(const NegotiationStep& step, const NegotiationStep& start) const {
        Columns table(2, Columns::to_the_end);
        table.add({"", said(tr("Objective, most important first")), said(tr("today")), said(tr("moved")), said(tr("difference")),
                   said(tr("bound"))});
        for (std::size_t i = 0; i < step.outcome.levels.size(); ++i) {
            const LevelResult& level = step.outcome.levels[i];
            table.add({"  " + std::to_string(i + 1) + '.', said(level_sentence(all_.today.objective()[i], language_)),
                       std::to_string(start.outcome.levels[i].value), std::to_string(level.value),
                       signed_number(level.value - start.outcome.levels[i].value),
                       level.proven() ? said(tr("proven"))
                       : level.bound  ? std::to_string(*level.bound)
                                      : "?"});
        }
        table.write(out_);
    }

    void write_others(const NegotiationStep& step, const NegotiationStep& start) const {
        if (step.others.empty()) return;
        line(said(step.others.front().proven ? tr("If the provider cannot do that, next in order:")
                                             : tr("If the provider cannot do that, the best found next:")),
             2);
        for (const NegotiationStep& other : step.others) {
            std::string moves;
            for (const MovedGroup& move : other.moves) moves += (moves.empty() ? "" : "; ") + said(move_text(all_.today, move, language_));
            item(moves + ": " +
                 said(tr("{1} complete, {2} worse off", signed_number(complete_heads(other) - complete_heads(start)),
                         other.people.worse.size())));
        }
    }

    std::ostream& out_;
    const Negotiation& all_;
    Language language_;
};

}  // namespace

std::string session_words(const Intervals& sessions, Language language) {
    std::string out;
    for (const auto& [time, days] : by_time(sessions)) {
        std::string names;
        for (const Day day : days) names += (names.empty() ? "" : ", ") + short_day(day).in(language);
        out += (out.empty() ? "" : "; ") + names + " " + span_text(time);
    }
    return out;
}

Text move_text(const Scenario& today, const MovedGroup& move, Language language) {
    const Group& group = today.groups()[move.group];
    return tr("{1} from {2} to {3}", group.id, session_words(group.sessions, language), session_words(move.sessions, language));
}

Text more_time() { return tr("Not everything is proven; a longer search may find better: give it more time with --time."); }

void write_negotiation(std::ostream& out, const Negotiation& negotiation, Language language) { Writer(out, negotiation, language).write(); }

}  // namespace duaal::io
