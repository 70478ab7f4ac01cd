#include <algorithm>

#include "io/report/columns.hpp"
#include "io/report/item_text.hpp"
#include "io/report/week.hpp"
#include "io/report/words.hpp"
#include "solver/check/score.hpp"

namespace duaal::io {

using namespace domain;

namespace {

constexpr int row_minutes = 30;
constexpr std::size_t day_width = 8;  ///< at least, so that free days show

Text kind_word(Piece::Kind kind) {
    switch (kind) {
        case Piece::Kind::trip:
            return tr("travel");
        case Piece::Kind::lesson:
            return tr("lesson");
        case Piece::Kind::shift:
            return tr("shift");
        case Piece::Kind::appointment:
            return tr("appointment");
    }
    return {};
}

/// What fills most of a cell; of equals a lesson, shift or appointment before a trip.
const Piece* filling(const std::vector<Piece>& pieces, const Interval& cell) {
    const Piece* best = nullptr;
    int most = 0;
    for (const Piece& piece : pieces) {
        if (piece.time.day != cell.day) continue;
        const Minutes overlap = std::min(piece.time.end, cell.end) - std::max(piece.time.start, cell.start);
        const int weight = 2 * overlap.count() + (piece.kind != Piece::Kind::trip ? 1 : 0);
        if (overlap.count() > 0 && weight > most) {
            best = &piece;
            most = weight;
        }
    }
    return best;
}

/// The word in the first cell of a piece, its id in the second, a mark in the rest.
std::string cell_text(const Piece& piece, int cells_before, Language language) {
    if (cells_before == 0) return kind_word(piece.kind).in(language);
    if (cells_before == 1 && !piece.id.empty()) return piece.id;
    return piece.kind == Piece::Kind::trip ? kind_word(piece.kind).in(language) : "|";
}

void write_grid(std::ostream& out, const std::vector<Piece>& pieces, Language language) {
    int first = end_of_day.time_since_epoch().count(), last = 0;
    for (const Piece& piece : pieces) {
        first = std::min(first, minute_of_day(piece.time.start) / row_minutes * row_minutes);
        last = std::max(last, minute_of_day(piece.time.end));
    }
    Columns grid(0, 0);
    std::vector<std::string> head{""};
    for (const Day day : all_days) head.push_back(padded(short_day(day).in(language), day_width));
    grid.add(head);
    std::vector<std::pair<const Piece*, int>> running(days_in_week, {nullptr, 0});
    for (int minute = first; minute < last; minute += row_minutes) {
        std::vector<std::string> row{clock_text(TimeOfDay{Minutes{minute}})};
        for (const Day day : all_days) {
            const Piece* piece = filling(pieces, {day, TimeOfDay{Minutes{minute}}, TimeOfDay{Minutes{minute + row_minutes}}});
            auto& [before, cells] = running[static_cast<std::size_t>(index_of(day))];
            cells = piece == before ? cells + 1 : 0;
            before = piece;
            row.push_back(piece ? cell_text(*piece, cells, language) : "");
        }
        grid.add(row);
    }
    grid.write(out);
}

void write_list(std::ostream& out, const std::vector<Piece>& pieces, Language language) {
    Columns list(0, 0);
    for (const Piece& piece : pieces)
        list.add({short_day(piece.time.day).in(language), span_text(piece.time), kind_word(piece.kind).in(language), piece.id});
    list.write(out);
}

void write_childcare(std::ostream& out, const Scenario& scenario, const Plan& plan, HouseholdIndex household, Language language) {
    Columns list(0, 0);
    bool any = false;
    for (const ChildIndex child : plan.care[household].indices())
        for (const CareChoice& choice : plan.care[household][child])
            for (const SlotIndex slot : choice.slots) {
                const Childcare& place = scenario.childcare()[choice.childcare];
                list.add({scenario.households()[household].children[child].id, short_day(place.slots[slot].time.day).in(language),
                          span_text(place.slots[slot].time), label(place.name, place.id)});
                any = true;
            }
    if (!any) return;
    out << '\n' << tr("Childcare").in(language) << '\n';
    list.write(out);
}

}  // namespace

void write_week(std::ostream& out, const Scenario& scenario, const Plan& plan, ParticipantIndex participant, Language language) {
    const Participant& person = scenario.participants()[participant];
    const Timetable& timetable = plan.timetables[participant];
    const std::vector<Piece> pieces = pieces_of_week(scenario, participant, timetable);
    out << tr("{1}: {2} (cost {3})", person.id, status_word(check::status_of(scenario, participant, timetable)),
              check::cost_of(scenario, participant, timetable))
               .in(language)
        << '\n';
    if (!pieces.empty()) {
        out << '\n';
        write_grid(out, pieces, language);
        out << '\n';
        write_list(out, pieces, language);
    }
    write_childcare(out, scenario, plan, person.household, language);
}

}  // namespace duaal::io
