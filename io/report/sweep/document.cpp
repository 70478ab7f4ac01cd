#include "io/report/sweep/document.hpp"

#include <functional>

#include "io/report/comparison/measures.hpp"
#include "io/report/words/words.hpp"

namespace duaal::io {

namespace {

using domain::Status;

Cell reach_cell(const std::optional<facts::Reach>& reach, int heads) {
    return Bounded{heads, reach ? std::optional(reach->to) : std::nullopt, reach && reach->proven()};
}

Cell complete(const SweepCell& cell) { return reach_cell(cell.complete, cell.figures.heads.everybody[Status::complete]); }
Cell lessons(const SweepCell& cell) { return reach_cell(cell.lessons, cell.figures.activity.lessons); }
std::string sign(const SweepCell& cell) { return cell.comparable ? "" : "*"; }

Column for_sheet(Column column, const Text& second = {}) {
    column.where = Column::Where::sheet;
    if (!second.empty()) column.second = second;
    return column;
}

Column bounded(const Text& head) {
    Column column = numbers(head);
    column.second = tr("at most");
    return column;
}

std::vector<Measure> work_measures() {
    std::vector<Measure> measures = activity_measures();
    measures.erase(measures.begin());  // all lessons have a bound
    return measures;
}

std::vector<Column> columns(const Sweep& sweep) {
    std::vector<Column> columns;
    for (const Axis& axis : sweep.axes) columns.push_back(words(Wording{Text(), axis_name(axis)}));
    columns.push_back(for_sheet(words(tr("as the scenario is"))));
    columns.push_back(bounded(tr("complete")));
    columns.push_back(bounded(tr("all lessons")));
    for (const Measure& measure : work_measures()) columns.push_back(measure.column);
    for (const Measure& measure : supply_measures()) columns.push_back(for_sheet(measure.column));
    for (const domain::ObjectiveLevel& level : sweep.scenarios.front().input.scenario.objective())
        columns.push_back(for_sheet(numbers(level_sentence(level)), tr("bound")));
    return columns;
}

std::vector<Cell> row(const Sweep& sweep, std::size_t i) {
    const SweepCell& cell = sweep.cells[i];
    const std::vector<std::size_t> places = sweep.places(i);
    std::vector<Cell> row;
    for (std::size_t a = 0; a < places.size(); ++a)
        row.push_back(Cell(axis_value(sweep.axes[a], places[a])).marked(cell.as_base ? " =" : ""));
    row.insert(row.end(), {cell.as_base ? tr("yes") : tr("no"), complete(cell).marked(sign(cell)), lessons(cell)});
    for (const Measure& measure : work_measures()) row.push_back(measure.value(cell.figures));
    for (const Measure& measure : supply_measures()) row.push_back(measure.value(cell.figures));
    for (const domain::LevelResult& level : sweep.scenarios[i].outcome.levels)
        row.emplace_back(Bounded{level.value, level.bound, level.proven()});
    return row;
}

DataTable grid(const Sweep& sweep, const Text& title, const std::function<Cell(const SweepCell&)>& cell_of) {
    DataTable table{{words(Text())}};
    table.caption = tr("{1}; down: {2}; across: {3}", title, axis_name(sweep.axes[0]), axis_name(sweep.axes[1]));
    for (std::size_t j = 0; j < sweep.columns(); ++j) table.columns.push_back(numbers(axis_value(sweep.axes[1], j)));
    for (std::size_t i = 0; i < sweep.axes[0].values.size(); ++i) {
        std::vector<Cell> row{axis_value(sweep.axes[0], i)};
        for (std::size_t j = 0; j < sweep.columns(); ++j) {
            const SweepCell& at = sweep.cells[i * sweep.columns() + j];
            const Cell cell = cell_of(at);
            row.push_back(cell.marked(cell.mark + (at.as_base ? " =" : "  ")));
        }
        table.add(row);
    }
    return table;
}

/// Only of the signs that there are.
void add_notes(Document& document, const Sweep& sweep) {
    bool base = false, open = false, unknown = false, other = false;
    for (const SweepCell& cell : sweep.cells) {
        base |= cell.as_base;
        other |= !cell.comparable;
        for (const auto& reach : {cell.complete, cell.lessons}) {
            open |= reach && !reach->proven();
            unknown |= !reach;
        }
    }
    if (base) document.paragraph(tr("=: as the scenario is."));
    if (open) document.paragraph(tr("(n): what no plan can exceed, where that is not reached."));
    if (unknown) document.paragraph(tr("(?): a longer search could change it."));
    if (other) document.paragraph(tr("*: people want something else here than in the first; compare all lessons, work and both instead."));
}

}  // namespace

DataTable sweep_table(const Sweep& sweep) {
    DataTable table{columns(sweep)};
    for (std::size_t i = 0; i < sweep.cells.size(); ++i) table.add(row(sweep, i));
    return table;
}

Document sweep_document(const Sweep& sweep) {
    Document document;
    const auto add = [&](const DataTable& table) {
        document.add(table);
        document.gap();
    };
    if (sweep.axes.size() == 1) {
        DataTable table = sweep_table(sweep);
        table.caption = axis_name(sweep.axes[0]);
        add(table);
    } else {
        add(grid(sweep, tr("complete"), [](const SweepCell& cell) { return complete(cell).marked(sign(cell)); }));
        add(grid(sweep, tr("all lessons"), [](const SweepCell& cell) { return lessons(cell); }));
    }
    document.add(sweep_chart(sweep));
    add_notes(document, sweep);
    return document;
}

}  // namespace duaal::io
