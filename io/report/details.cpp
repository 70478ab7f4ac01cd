#include "io/report/details.hpp"

#include <algorithm>

#include "io/report/columns.hpp"
#include "io/report/item_text.hpp"
#include "io/report/roster.hpp"
#include "io/report/words.hpp"
#include "solver/check/score.hpp"

namespace duaal::io {

using namespace domain;

namespace {

constexpr std::size_t most_people = 20;
constexpr std::size_t most_supply = 10;

struct Fill {
    std::string id;
    std::int64_t taken;
    std::int64_t offered;
};

/// The fullest first, of equals the largest, then in the scenario's order.
void write_fullest(std::ostream& out, const Text& head, std::vector<Fill> rows, Language language) {
    std::erase_if(rows, [](const Fill& row) { return row.taken == 0; });
    std::ranges::stable_sort(rows, [](const Fill& a, const Fill& b) {
        const auto left = a.taken * b.offered, right = b.taken * a.offered;
        return left != right ? left > right : a.taken > b.taken;
    });
    if (rows.empty()) return;
    std::vector<std::string> items;
    for (const Fill& row : rows)
        if (items.size() < most_supply) items.push_back(row.id + " " + std::to_string(row.taken) + "/" + std::to_string(row.offered));
    write_wrapped(out, head.in(language), items);
}

void write_fullest_supply(std::ostream& out, const Scenario& scenario, const check::Usage& usage, Language language) {
    std::vector<Fill> groups, shifts, slots;
    for (const GroupIndex g : scenario.groups().indices())
        groups.push_back({scenario.groups()[g].id, usage.seats[g], scenario.groups()[g].capacity});
    for (const PlacementIndex p : scenario.placements().indices()) {
        const Placement& place = scenario.placements()[p];
        for (const ShiftIndex s : place.shifts.indices())
            shifts.push_back({place.id + " " + place.shifts[s].id, usage.positions[p][s], place.shifts[s].positions});
    }
    for (const ChildcareIndex c : scenario.childcare().indices())
        for (const SlotIndex s : scenario.childcare()[c].slots.indices())
            slots.push_back({scenario.childcare()[c].id + " " + scenario.childcare()[c].slots[s].id, usage.places[c][s],
                             scenario.childcare()[c].slots[s].places});
    write_fullest(out, tr("Fullest groups (seats)"), groups, language);
    write_fullest(out, tr("Fullest shifts (positions)"), shifts, language);
    write_fullest(out, tr("Fullest childcare (places)"), slots, language);
}

void write_left_out(std::ostream& out, const Scenario& scenario, const Plan& plan, const facts::Headcount& heads, Language language) {
    const int left_out = heads.all() - heads[Status::complete];
    if (left_out == 0) return;
    std::vector<std::string> people;
    for (const ParticipantIndex p : least_first(scenario, plan)) {
        const Status status = check::status_of(scenario, p, plan.timetables[p]);
        if (status == Status::complete || people.size() == most_people) break;
        people.push_back(scenario.participants()[p].id + " (" + status_word(status).in(language) + ")");
    }
    if (static_cast<std::size_t>(left_out) > people.size())
        people.push_back(tr("and {1} more", static_cast<std::size_t>(left_out) - people.size()).in(language));
    write_wrapped(out, tr("Without a complete week").in(language), people);
}

void write_closed(std::ostream& out, const Scenario& scenario, const std::vector<facts::ClosedGroup>& closed, Language language) {
    if (closed.empty()) return;
    std::vector<std::string> items;
    for (const facts::ClosedGroup& one : closed) {
        if (items.size() == most_supply) break;
        const std::string& id = scenario.groups()[one.group].id;
        items.push_back(one.lacking > 0 ? tr("{1} ({2} waiting, {3} short)", id, one.waiting, one.lacking).in(language)
                                        : tr("{1} ({2} waiting)", id, one.waiting).in(language));
    }
    if (closed.size() > items.size()) items.push_back(tr("and {1} more", closed.size() - items.size()).in(language));
    write_wrapped(out, tr("Groups that do not open").in(language), items);
}

}  // namespace

void write_details(std::ostream& out, const Scenario& scenario, const Plan& plan, const facts::Figures& figures, Language language) {
    write_left_out(out, scenario, plan, figures.heads.everybody, language);
    write_closed(out, scenario, figures.closed, language);
    write_fullest_supply(out, scenario, check::Usage(scenario, plan), language);
    out << tr("Planned a week: {1} hours of lessons, {2} hours of work.", duration_text(figures.lesson_minutes),
              duration_text(figures.work_minutes))
               .in(language)
        << '\n';
    const auto unused = [](const facts::Taken& supply) { return std::to_string(supply.free()) + "/" + std::to_string(supply.offered); };
    out << tr("Unused: {1} seats, {2} positions, {3} childcare places.", unused(figures.seats), unused(figures.positions),
              unused(figures.places))
               .in(language)
        << '\n';
}

}  // namespace duaal::io
