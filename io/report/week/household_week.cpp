#include "io/report/week/household_week.hpp"

#include <algorithm>

#include "io/report/week/minding.hpp"
#include "io/report/week/pieces.hpp"
#include "io/text/times.hpp"

namespace duaal::io {

using namespace domain;

namespace {

/// Somebody's week: times and what is then.
struct Person {
    Text name;
    std::vector<std::pair<Interval, Text>> week{};

    [[nodiscard]] std::vector<Cell> on(Day day) const {
        std::vector<Cell> cells;
        for (const auto& [time, what] : week)
            if (time.day == day) cells.emplace_back(tr("{1} {2}", span_text(time), what));
        return cells;
    }
};

Person participant(const Scenario& scenario, const Plan& plan, ParticipantIndex participant) {
    Person person{Text::verbatim(scenario.participants()[participant].id)};
    for (const Piece& piece : pieces_of_week(scenario, participant, plan.timetables[participant]))
        if (piece.kind != Piece::Kind::trip) person.week.emplace_back(piece.time, Text::verbatim(piece.id));
    return person;
}

Person child(const Scenario& scenario, const Plan& plan, HouseholdIndex household, ChildIndex child) {
    Person person{Text::verbatim(scenario.households()[household].children[child].id)};
    for (const facts::Minding& minding : facts::minding_of(scenario, plan, household, child))
        if (minding.by != facts::Minding::By::everyone) person.week.emplace_back(minding.time, minder_text(minding, {}));
    return person;
}

}  // namespace

DataTable household_week(const Scenario& scenario, const Plan& plan, HouseholdIndex household) {
    std::vector<Person> people;
    for (const ParticipantIndex p : scenario.members(household)) people.push_back(participant(scenario, plan, p));
    for (const ChildIndex c : scenario.households()[household].children.indices()) people.push_back(child(scenario, plan, household, c));
    DataTable table{{words(scenario.households()[household].id)}};
    for (const Person& person : people) table.columns.push_back(words(person.name));
    for (const Day day : all_days) {
        std::vector<std::vector<Cell>> cells;
        std::size_t lines = 0;
        for (const Person& person : people) lines = std::max(lines, cells.emplace_back(person.on(day)).size());
        for (std::size_t line = 0; line < lines; ++line) {
            std::vector<Cell> row{line == 0 ? short_day(day) : Text()};
            for (const auto& column : cells) row.push_back(line < column.size() ? column[line] : Cell(Text()));
            table.add(row);
        }
    }
    return table;
}

}  // namespace duaal::io
