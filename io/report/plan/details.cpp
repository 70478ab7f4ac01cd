#include "io/report/plan/details.hpp"

#include <algorithm>

#include "io/report/plan/roster.hpp"
#include "io/report/words/words.hpp"
#include "io/text/numbers.hpp"
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

Text share(std::int64_t part, std::int64_t whole) { return Text::ready(std::to_string(part) + "/" + std::to_string(whole)); }

/// The fullest first, of equals the largest, then in the scenario's order.
void add_fullest(List& list, const Text& head, std::vector<Fill> rows) {
    std::erase_if(rows, [](const Fill& row) { return row.taken == 0; });
    std::ranges::stable_sort(rows, [](const Fill& a, const Fill& b) {
        const auto left = a.taken * b.offered, right = b.taken * a.offered;
        return left != right ? left > right : a.taken > b.taken;
    });
    if (rows.empty()) return;
    Point point{head};
    for (const Fill& row : rows)
        if (point.items.size() < most_supply) point.items.push_back(tr("{1} {2}", row.id, share(row.taken, row.offered)));
    list.points.push_back(point);
}

void add_fullest_supply(List& list, const Scenario& scenario, const check::Usage& usage) {
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
    add_fullest(list, tr("Fullest groups (seats)"), groups);
    add_fullest(list, tr("Fullest shifts (positions)"), shifts);
    add_fullest(list, tr("Fullest childcare (places)"), slots);
}

void add_left_out(List& list, const Scenario& scenario, const Plan& plan, const facts::Headcount& heads) {
    const auto left_out = static_cast<std::size_t>(heads.all() - heads[Status::complete]);
    if (left_out == 0) return;
    Point people{tr("Without a complete week")};
    for (const ParticipantIndex p : least_first(scenario, plan)) {
        const Status status = check::status_of(scenario, p, plan.timetables[p]);
        if (status == Status::complete || people.items.size() == most_people) break;
        people.items.push_back(tr("{1} ({2})", scenario.participants()[p].id, status_word(status)));
    }
    if (left_out > people.items.size()) people.items.push_back(tr("and {1} more", left_out - people.items.size()));
    list.points.push_back(people);
}

void add_closed(List& list, const Scenario& scenario, const std::vector<facts::ClosedGroup>& closed) {
    if (closed.empty()) return;
    Point groups{tr("Groups that do not open")};
    for (const facts::ClosedGroup& one : closed) {
        if (groups.items.size() == most_supply) break;
        const std::string& id = scenario.groups()[one.group].id;
        groups.items.push_back(one.lacking > 0 ? tr("{1} ({2} waiting, {3} short)", id, one.waiting, one.lacking)
                                               : tr("{1} ({2} waiting)", id, one.waiting));
    }
    if (closed.size() > groups.items.size()) groups.items.push_back(tr("and {1} more", closed.size() - groups.items.size()));
    list.points.push_back(groups);
}

}  // namespace

Document details(const Scenario& scenario, const Plan& plan, const facts::Figures& figures) {
    List list{List::Marks::none, {}};
    add_left_out(list, scenario, plan, figures.heads.everybody);
    add_closed(list, scenario, figures.closed);
    add_fullest_supply(list, scenario, check::Usage(scenario, plan));
    Document details;
    details.add(list);
    details.line(tr("Planned a week: {1} hours of lessons, {2} hours of work.", duration_text(figures.lesson_minutes),
                    duration_text(figures.work_minutes)));
    const auto unused = [](const facts::Taken& supply) { return share(supply.free(), supply.offered); };
    details.line(tr("Unused: {1} seats, {2} positions, {3} childcare places.", unused(figures.seats), unused(figures.positions),
                    unused(figures.places)));
    return details;
}

}  // namespace duaal::io
