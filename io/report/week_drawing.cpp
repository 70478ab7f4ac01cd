#include <algorithm>
#include <set>

#include "io/report/columns.hpp"
#include "io/report/grid.hpp"
#include "io/report/item_text.hpp"
#include "io/report/minding_text.hpp"
#include "io/report/week.hpp"
#include "io/report/words.hpp"
#include "solver/check/score.hpp"

namespace duaal::io {

using namespace domain;

namespace {

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

std::vector<Strip> strips_of(const std::vector<Piece>& pieces, Language language) {
    std::vector<Strip> strips;
    for (const Piece& piece : pieces) {
        const std::string kind = kind_word(piece.kind).in(language);
        if (piece.kind == Piece::Kind::trip)
            strips.push_back({piece.time, {kind}, kind, 0});
        else
            strips.push_back({piece.time, {kind, piece.id}, "|", 1});
    }
    return strips;
}

/// The child's days on which others than everyone mind it, from the first of them to the last.
std::vector<Strip> strips_of(const std::vector<facts::Minding>& week, const std::string& viewer, Language language) {
    TimeOfDay first = end_of_day, last = midnight;
    std::set<Day> days;
    for (const facts::Minding& minding : week) {
        if (minding.by == facts::Minding::By::everyone) continue;
        first = std::min(first, minding.time.start);
        last = std::max(last, minding.time.end);
        days.insert(minding.time.day);
    }
    std::vector<Strip> strips;
    for (const facts::Minding& minding : week) {
        const Interval time{minding.time.day, std::max(first, minding.time.start), std::min(last, minding.time.end)};
        if (!days.contains(time.day) || time.start >= time.end) continue;
        const std::string who = minder_text(minding, viewer, language);
        if (!strips.empty() && strips.back().time.day == time.day && strips.back().time.end == time.start && strips.back().words[0] == who)
            strips.back().time.end = time.end;
        else
            strips.push_back({time, {who}, "|", minding.by == facts::Minding::By::nobody ? heaviest : 0});
    }
    return strips;
}

/// A grid for each child, and one for those together whose weeks are the same.
void write_minding(std::ostream& out, const Scenario& scenario, const Plan& plan, const Participant& person, Language language) {
    std::vector<std::pair<std::string, std::vector<facts::Minding>>> weeks;
    const auto& children = scenario.households()[person.household].children;
    for (const ChildIndex child : children.indices()) {
        const auto week = facts::minding_of(scenario, plan, person.household, child);
        const auto same = std::ranges::find(weeks, week, &std::pair<std::string, std::vector<facts::Minding>>::second);
        if (same != weeks.end())
            same->first += ", " + children[child].id;
        else
            weeks.emplace_back(children[child].id, week);
    }
    for (const auto& [ids, week] : weeks) {
        const std::vector<Strip> strips = strips_of(week, person.id, language);
        if (strips.empty()) continue;
        out << '\n' << tr("Who minds {1}", ids).in(language) << '\n';
        write_grid(out, strips, language);
    }
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
    const Status status = check::status_of(scenario, participant, timetable);
    out << tr("{1}: {2} (cost {3})", person.id, painted(out, status_word(status).in(language), status_paint(status)),
              check::cost_of(scenario, participant, timetable))
               .in(language)
        << '\n';
    if (!pieces.empty()) {
        out << '\n';
        write_grid(out, strips_of(pieces, language), language);
        out << '\n';
        write_list(out, pieces, language);
    }
    write_minding(out, scenario, plan, person, language);
    write_childcare(out, scenario, plan, person.household, language);
}

}  // namespace duaal::io
