#include "io/report/week/week.hpp"

#include <algorithm>
#include <set>

#include "io/report/week/minding.hpp"
#include "io/report/week/pieces.hpp"
#include "io/report/words/words.hpp"
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

std::vector<Strip> strips_of(const std::vector<Piece>& pieces) {
    std::vector<Strip> strips;
    for (const Piece& piece : pieces) {
        const Text kind = kind_word(piece.kind);
        if (piece.kind == Piece::Kind::trip)
            strips.push_back({piece.time, {kind}, kind, 0});
        else
            strips.push_back({piece.time, {kind, Text::verbatim(piece.id)}, Text::ready("|"), 1});
    }
    return strips;
}

/// The child's days on which others than everyone mind it, from the first of them to the last.
std::vector<Strip> strips_of(const std::vector<facts::Minding>& week, const std::string& viewer) {
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
        const Text who = minder_text(minding, viewer);
        const auto goes_on = [&](const Strip& before) {
            return before.time.day == time.day && before.time.end == time.start && before.words[0].in(Language::en) == who.in(Language::en);
        };
        if (!strips.empty() && goes_on(strips.back()))
            strips.back().time.end = time.end;
        else
            strips.push_back({time, {who}, Text::ready("|"), minding.by == facts::Minding::By::nobody ? heaviest : 0});
    }
    return strips;
}

/// A grid for each child, and one for those together whose weeks are the same.
void add_minding(Document& document, const Scenario& scenario, const Plan& plan, const Participant& person) {
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
        const std::vector<Strip> strips = strips_of(week, person.id);
        if (strips.empty()) continue;
        document.gap();
        document.add(WeekGrid{strips, tr("Who minds {1}", ids)});
    }
}

DataTable list_of(const std::vector<Piece>& pieces) {
    DataTable list{{words(Text()), words(Text()), words(Text()), words(Text())}};
    for (const Piece& piece : pieces) list.add({Weekday{piece.time.day}, Times{piece.time}, kind_word(piece.kind), piece.id});
    return list;
}

void add_childcare(Document& document, const Scenario& scenario, const Plan& plan, HouseholdIndex household) {
    DataTable list{{words(Text()), words(Text()), words(Text()), words(Text())}};
    list.caption = tr("Childcare");
    for (const ChildIndex child : plan.care[household].indices())
        for (const CareChoice& choice : plan.care[household][child])
            for (const SlotIndex slot : choice.slots) {
                const Childcare& place = scenario.childcare()[choice.childcare];
                const Interval& time = place.slots[slot].time;
                list.add(
                    {scenario.households()[household].children[child].id, Weekday{time.day}, Times{time}, label(place.name, place.id)});
            }
    if (list.rows.empty()) return;
    document.gap();
    document.add(list);
}

}  // namespace

Document week(const Scenario& scenario, const Plan& plan, ParticipantIndex participant) {
    const Participant& person = scenario.participants()[participant];
    const Timetable& timetable = plan.timetables[participant];
    const std::vector<Piece> pieces = pieces_of_week(scenario, participant, timetable);
    const Status status = check::status_of(scenario, participant, timetable);
    Document week;
    week.line(tr("{1}: {2} (cost {3})", person.id, status_word(status).painted(status_paint(status)),
                 check::cost_of(scenario, participant, timetable)));
    if (!pieces.empty()) {
        week.gap();
        week.add(WeekGrid{strips_of(pieces)});
        week.gap();
        week.add(list_of(pieces));
    }
    add_minding(week, scenario, plan, person);
    add_childcare(week, scenario, plan, person.household);
    return week;
}

}  // namespace duaal::io
