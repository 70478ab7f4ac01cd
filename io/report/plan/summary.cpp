#include "io/report/plan/summary.hpp"

#include <algorithm>
#include <cstdlib>

#include "io/report/plan/details.hpp"
#include "io/report/plan/heads.hpp"
#include "io/report/plan/promises.hpp"
#include "io/report/plan/weekly_rest.hpp"
#include "io/report/words/words.hpp"
#include "solver/facts/figures.hpp"

namespace duaal::io {

using domain::Outcome;
using domain::Scenario;
using domain::Stopped;

Text stopped_sentence(Stopped stopped) {
    switch (stopped) {
        case Stopped::optimal:
            return tr("This cannot be better (proven).");
        case Stopped::time:
            return tr("Out of time: this is the best plan found so far.");
        case Stopped::gap:
            return tr("Within the margin that was asked: this is the best plan found so far.");
        case Stopped::interrupted:
            return tr("Interrupted: this is the best plan found so far.");
    }
    return {};
}

Text standing(const Outcome& outcome, std::size_t level) {
    const domain::LevelResult& result = outcome.levels[level];
    const auto above_end = outcome.levels.begin() + static_cast<std::ptrdiff_t>(level);
    const bool above_proven = std::all_of(outcome.levels.begin(), above_end, [](const auto& above) { return above.proven(); });
    if (!result.bound) return tr("how much better it can be is not known yet");
    if (result.proven())
        return above_proven ? tr("cannot be better (proven)") : tr("cannot be better while the levels above stay as they are");
    const auto room = std::abs(*result.bound - result.value);
    return above_proven ? tr("best found; at most {1} better is possible", room)
                        : tr("best found; at most {1} better is possible while the levels above stay as they are", room);
}

namespace {

DataTable levels(const domain::Objective& objective, const Outcome& outcome) {
    DataTable table{{words(tr("Objective, most important first")), numbers(tr("value")), numbers(tr("bound")), words(Text())}};
    table.numbered = true;
    const bool all_said = outcome.stopped == Stopped::optimal;  // by the sentence above the table, of every level
    for (std::size_t i = 0; i < outcome.levels.size(); ++i)
        table.add({level_sentence(objective[i]), outcome.levels[i].value, MaybeNumber{outcome.levels[i].bound},
                   all_said ? Text() : standing(outcome, i)});
    return table;
}

DataTable headcounts(const Scenario& scenario, const facts::Headcounts& counts) {
    DataTable table{{words(tr("Participants"))}};
    for (const domain::Status status : statuses_best_first) table.columns.push_back(numbers(status_word(status)));
    table.columns.push_back(numbers(tr("all")));
    const auto add = [&](const Text& name, const facts::Headcount& count) {
        std::vector<Cell> row{name};
        for (const domain::Status status : statuses_best_first) row.emplace_back(count[status]);
        row.emplace_back(count.all());
        table.add(row);
    };
    for (const auto& [name, count] : named_heads(scenario, counts)) add(name, count);
    add(tr("everybody"), counts.everybody);
    return table;
}

}  // namespace

Document summary(const Scenario& scenario, const Outcome& outcome) {
    Document summary;
    summary.line(stopped_sentence(outcome.stopped));
    summary.gap();
    summary.add(levels(scenario.objective(), outcome));
    const auto& people = scenario.participants();
    if (std::any_of(people.begin(), people.end(), [](const auto& person) { return person.weight != 1; }))
        summary.line(tr("In the values participants count by their weight."));
    summary.gap();
    const facts::Figures figures = facts::figures_of(scenario, *outcome.plan);
    summary.add(headcounts(scenario, figures.heads));
    summary.add(promises(scenario, *outcome.plan));
    summary.add(weekly_rest(scenario, *outcome.plan));
    summary.gap();
    summary.add(details(scenario, *outcome.plan, figures));
    return summary;
}

}  // namespace duaal::io
