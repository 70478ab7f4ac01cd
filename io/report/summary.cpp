#include "io/report/summary.hpp"

#include <algorithm>
#include <cstdlib>

#include "io/report/columns.hpp"
#include "io/report/details.hpp"
#include "io/report/promises.hpp"
#include "io/report/weekly_rest.hpp"
#include "io/report/words.hpp"
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

void write_levels(std::ostream& out, const Scenario& scenario, const Outcome& outcome, Language language) {
    Columns table(2, 4);
    table.add({"", tr("Objective, most important first").in(language), tr("value").in(language), tr("bound").in(language)});
    const bool all_said = outcome.stopped == Stopped::optimal;  // by the sentence above the table, of every level
    for (std::size_t i = 0; i < outcome.levels.size(); ++i) {
        const domain::LevelResult& result = outcome.levels[i];
        table.add({std::to_string(i + 1) + ".", level_sentence(scenario.objective()[i], language).in(language),
                   std::to_string(result.value), result.bound ? std::to_string(*result.bound) : "?",
                   all_said ? "" : standing(outcome, i).in(language)});
    }
    table.write(out);
}

void write_headcounts(std::ostream& out, const Scenario& scenario, const facts::Headcounts& counts, Language language) {
    Columns table(1, 2 + domain::status_names.size());
    const auto row = [&](const std::string& first, const facts::Headcount& count) {
        table.add({first, std::to_string(count[domain::Status::complete]), std::to_string(count[domain::Status::learning]),
                   std::to_string(count[domain::Status::work]), std::to_string(count[domain::Status::none]), std::to_string(count.all())});
    };
    const auto word = [&](domain::Status status) { return status_word(status).in(language); };
    table.add({tr("Participants").in(language), word(domain::Status::complete), word(domain::Status::learning), word(domain::Status::work),
               word(domain::Status::none), tr("all").in(language)});
    for (const domain::RouteIndex route : scenario.routes().indices())
        if (counts.routes[route].all() > 0) row(label(scenario.routes()[route].name, scenario.routes()[route].id), counts.routes[route]);
    if (counts.without_route.all() > 0) row(tr("without a route").in(language), counts.without_route);
    for (const domain::TagIndex tag : scenario.tags().indices())
        if (counts.tags[tag].all() > 0) row(tr("tag {1}", scenario.tags()[tag]).in(language), counts.tags[tag]);
    row(tr("everybody").in(language), counts.everybody);
    table.write(out);
}

}  // namespace

void write_summary(std::ostream& out, const Scenario& scenario, const Outcome& outcome, Language language) {
    out << stopped_sentence(outcome.stopped).in(language) << "\n\n";
    write_levels(out, scenario, outcome, language);
    const auto& people = scenario.participants();
    if (std::any_of(people.begin(), people.end(), [](const auto& person) { return person.weight != 1; }))
        out << tr("In the values participants count by their weight.").in(language) << '\n';
    out << '\n';
    const facts::Figures figures = facts::figures_of(scenario, *outcome.plan);
    write_headcounts(out, scenario, figures.heads, language);
    write_promises(out, scenario, *outcome.plan, language);
    write_weekly_rest(out, scenario, *outcome.plan, language);
    out << '\n';
    write_details(out, scenario, *outcome.plan, figures, language);
}

}  // namespace duaal::io
