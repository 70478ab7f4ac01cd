#include "io/report/csv.hpp"
#include "io/report/sweep_text.hpp"
#include "io/report/words.hpp"

namespace duaal::io {

using domain::Status;

namespace {

std::string bound_text(const std::optional<facts::Reach>& reach) { return reach ? std::to_string(reach->to) : std::string(); }

std::vector<std::string> head(const Sweep& sweep, Language language) {
    std::vector<std::string> cells;
    for (const Axis& axis : sweep.axes) cells.push_back(axis_name(axis, language));
    const auto add = [&](const Text& text) { cells.push_back(text.in(language)); };
    add(tr("as the scenario is"));
    for (const Text& who : {tr("complete"), tr("all lessons")}) {
        add(who);
        add(tr("{1}, at most", who));
    }
    for (const Text& what : {tr("work"), tr("both"), tr("work on 2 days"), tr("hours of lessons"), tr("hours of work")}) add(what);
    for (const Text& what : {tr("seats"), tr("positions"), tr("childcare places")}) {
        add(tr("{1}, taken", what));
        add(tr("{1}, offered", what));
    }
    for (const domain::ObjectiveLevel& level : sweep.scenarios.front().input.scenario.objective()) {
        add(level_sentence(level, language));
        add(tr("{1}, bound", level_sentence(level, language)));
    }
    return cells;
}

std::vector<std::string> row(const Sweep& sweep, std::size_t i, Language language) {
    const SweepCell& cell = sweep.cells[i];
    const facts::Figures& figures = cell.figures;
    const auto hours = [language](std::int64_t minutes) { return decimal(static_cast<double>(minutes) / 60, 2, language); };
    std::vector<std::string> cells;
    const std::vector<std::size_t> places = sweep.places(i);
    for (std::size_t a = 0; a < places.size(); ++a) cells.push_back(axis_value(sweep.axes[a], places[a], language));
    for (const std::string& text :
         {(cell.as_base ? tr("yes") : tr("no")).in(language), std::to_string(figures.heads.everybody[Status::complete]),
          bound_text(cell.complete), std::to_string(figures.activity.lessons), bound_text(cell.lessons),
          std::to_string(figures.activity.work), std::to_string(figures.activity.both), std::to_string(figures.activity.two_days),
          hours(figures.lesson_minutes), hours(figures.work_minutes)})
        cells.push_back(text);
    for (const facts::Taken& supply : {figures.seats, figures.positions, figures.places})
        cells.insert(cells.end(), {std::to_string(supply.taken), std::to_string(supply.offered)});
    for (const domain::LevelResult& level : sweep.scenarios[i].outcome.levels)
        cells.insert(cells.end(), {std::to_string(level.value), level.bound ? std::to_string(*level.bound) : std::string()});
    return cells;
}

}  // namespace

std::string sweep_csv(const Sweep& sweep, Language language) {
    std::string text = csv_line(head(sweep, language), language);
    for (std::size_t i = 0; i < sweep.cells.size(); ++i) text += csv_line(row(sweep, i, language), language);
    return csv_text(text);
}

}  // namespace duaal::io
