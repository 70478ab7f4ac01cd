#include "io/report/negotiation/document.hpp"

#include <algorithm>

#include "io/report/negotiation/levels.hpp"
#include "io/report/negotiation/words.hpp"
#include "io/text/numbers.hpp"
#include "solver/facts/headcount.hpp"

namespace duaal::io {

using namespace domain;

namespace {

int complete_heads(const NegotiationStep& step) {
    return facts::count_heads(step.scenario, *step.outcome.plan).everybody[Status::complete];
}

Text gain_text(const NegotiationStep& step, const NegotiationStep& start) {
    const int more = complete_heads(step) - complete_heads(start);
    const Text gain = more > 0 ? tr("{1} more complete", more) : more < 0 ? tr("{1} fewer complete", -more) : tr("as many complete");
    const Text harm = step.people.worse.empty() ? tr("nobody worse off") : tr("{1} worse off", step.people.worse.size());
    const Text sure = step.proven ? tr("the best choice, proven") : tr("the best choice found");
    return tr("{1}; {2} better off, {3}, {4} with another week; {5}.", gain, step.people.better.size(), harm, step.people.changed.size(),
              sure);
}

bool all_proven(const std::vector<NegotiationStep>& steps) {
    return std::ranges::all_of(
        steps, [](const NegotiationStep& step) { return step.proven && std::ranges::all_of(step.others, &NegotiationStep::proven); });
}

class Steps {
public:
    explicit Steps(const Negotiation& all) : all_(all) {}

    void add(const Text& head, const std::vector<NegotiationStep>& steps) {
        add_block(head);
        add_replanning(steps.front());
        const NegotiationStep* before = nullptr;
        for (const NegotiationStep& step : steps) {
            if (step.most_moves == 0) continue;
            if (before != nullptr && before->moves == step.moves)
                add_block(step.proven ? tr("Moves, at most {1}: nothing more (proven).", step.most_moves)
                                      : tr("Moves, at most {1}: nothing more was found.", step.most_moves));
            else if (step.moves.empty())
                add_block(step.proven ? tr("Moves, at most {1}: nothing helps (proven).", step.most_moves)
                                      : tr("Moves, at most {1}: nothing that helps was found.", step.most_moves));
            else
                add_step(step, steps.front());
            before = &step;
        }
    }

    [[nodiscard]] Document document() && {
        if (!all_proven(all_.free) || !all_proven(all_.harmless)) document_.paragraph(more_time());
        return std::move(document_);
    }

private:
    void add_block(const Text& text) {
        document_.paragraph(text);
        document_.gap();
    }

    /// What the best plan without any move differs from the given one.
    void add_replanning(const NegotiationStep& start) {
        if (start.people.better.empty() && start.people.worse.empty()) return;
        add_block(tr("Re-planning alone, without any move: {1} better off and {2} worse off than in the given plan.",
                     start.people.better.size(), start.people.worse.size()));
    }

    void add_step(const NegotiationStep& step, const NegotiationStep& start) {
        for (const domain::Move& move : step.moves) document_.paragraph(tr("Move {1}", move_text(all_.today, move)));
        document_.paragraph(gain_text(step, start), 2);
        DataTable levels = levels_table(all_.today.objective(), start.outcome, tr("today"), step.outcome, tr("moved"));
        levels.indent = 2;
        document_.add(levels);
        if (!step.file.empty()) document_.paragraph(tr("As a scenario: {1}", step.file), 2);
        add_others(step, start);
        document_.gap();
    }

    void add_others(const NegotiationStep& step, const NegotiationStep& start) {
        if (step.others.empty()) return;
        document_.paragraph(step.others.front().proven ? tr("If the provider cannot do that, next in order:")
                                                       : tr("If the provider cannot do that, the best found next:"),
                            2);
        List list{List::Marks::bullets, {}, 2};
        for (const NegotiationStep& other : step.others) {
            std::vector<Text> moves;
            for (const domain::Move& move : other.moves) moves.push_back(move_text(all_.today, move));
            const std::string more = signed_number(complete_heads(other) - complete_heads(start));
            list.points.push_back({Text::list(moves, "; "), {tr("{1} complete, {2} worse off", more, other.people.worse.size())}});
        }
        document_.add(list);
    }

    const Negotiation& all_;
    Document document_;
};

}  // namespace

Document negotiation_document(const Negotiation& negotiation) {
    Steps steps(negotiation);
    steps.add(tr("What helps most"), negotiation.free);
    steps.add(tr("What helps most and leaves nobody worse off"), negotiation.harmless);
    return std::move(steps).document();
}

}  // namespace duaal::io
