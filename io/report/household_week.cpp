#include "io/report/household_week.hpp"

#include <algorithm>

#include "io/report/columns.hpp"
#include "io/report/item_text.hpp"
#include "io/report/minding_text.hpp"
#include "io/report/week.hpp"
#include "io/report/words.hpp"

namespace duaal::io {

using namespace domain;

namespace {

/// A person's week: times and what is then.
struct Column {
    std::string head;
    std::vector<std::pair<Interval, std::string>> week;

    [[nodiscard]] std::vector<std::string> on(Day day) const {
        std::vector<std::string> cells;
        for (const auto& [time, what] : week)
            if (time.day == day) cells.push_back(span_text(time) + " " + what);
        return cells;
    }
};

Column participant_column(const Scenario& scenario, const Plan& plan, ParticipantIndex participant) {
    Column column{scenario.participants()[participant].id, {}};
    for (const Piece& piece : pieces_of_week(scenario, participant, plan.timetables[participant]))
        if (piece.kind != Piece::Kind::trip) column.week.emplace_back(piece.time, piece.id);
    return column;
}

Column child_column(const Scenario& scenario, const Plan& plan, HouseholdIndex household, ChildIndex child, Language language) {
    Column column{scenario.households()[household].children[child].id, {}};
    for (const facts::Minding& minding : facts::minding_of(scenario, plan, household, child))
        if (minding.by != facts::Minding::By::everyone) column.week.emplace_back(minding.time, minder_text(minding, {}, language));
    return column;
}

}  // namespace

void write_household(std::ostream& out, const Scenario& scenario, const Plan& plan, HouseholdIndex household, Language language) {
    std::vector<Column> columns;
    for (const ParticipantIndex p : scenario.members(household)) columns.push_back(participant_column(scenario, plan, p));
    for (const ChildIndex child : scenario.households()[household].children.indices())
        columns.push_back(child_column(scenario, plan, household, child, language));
    Columns table(0, 0);
    Columns::Row head{scenario.households()[household].id};
    for (const Column& column : columns) head.push_back(column.head);
    table.add(head);
    for (const Day day : all_days) {
        std::vector<std::vector<std::string>> cells;
        std::size_t lines = 0;
        for (const Column& column : columns) lines = std::max(lines, cells.emplace_back(column.on(day)).size());
        for (std::size_t line = 0; line < lines; ++line) {
            Columns::Row row{line == 0 ? short_day(day).in(language) : ""};
            for (const auto& column : cells) row.push_back(line < column.size() ? column[line] : "");
            table.add(row);
        }
    }
    table.write(out);
}

}  // namespace duaal::io
