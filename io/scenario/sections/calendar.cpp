// Holidays, closures and trajectories: SPEC section 8. The typical week has no dates; only their form is read here.

#include "io/scenario/sections/sections.hpp"
#include "io/values/date_text.hpp"

namespace duaal::io {

namespace {

void read_closure(Report& report, const Node& node) {
    constexpr std::array<std::string_view, 3> concerned{"learning", "work", "school"};
    Object object(report, &node);
    free_text(report, object.maybe("name"));
    period(report, object);
    for (const Node* element : elements(report, object.must("for"))) word(report, element, concerned);
    object.close();
}

/// Where a total stood that a file took out, in any route; else where it could stand.
KeyPath path_of_total(const Context& in, std::string_view id) {
    KeyPath path{"routes", "", "totals", id};
    for (const Node* part : in.report.parts()) {
        const Node* routes = part->find("routes");
        if (routes == nullptr || !routes->is_object()) continue;
        for (const Node* route : routes->children()) {
            path[1] = route->key;
            if (taken_out(in.report.parts(), path).by != nullptr) return path;
        }
    }
    return path;
}

/// Hours by total; the totals are those of the routes.
void read_hours_by_total(Context& in, const Node* node) {
    for (const Node* member : members(in.report, node)) {
        if (!in.ids.totals.find(member->key))
            report_dangling(in, *member, {Kind::total, member->key, path_of_total(in, member->key)}, in.ids.totals);
        at_least_hours(in.report, member);
    }
}

}  // namespace

void read_calendar(Context& in, const Node* section) {
    constexpr std::array<std::string_view, 2> holidays{"nl", "none"};
    Object object(in.report, section);
    word(in.report, object.maybe("public_holidays"), holidays);
    for (const Node* closure : members(in.report, object.maybe("closures"))) read_closure(in.report, *closure);
    object.close();
}

void read_trajectory(Context& in, const Node* node) {
    Object object(in.report, node);
    const auto start = date(in.report, object.must("start"));
    const Node* end = object.maybe("deadline");
    const auto deadline = date(in.report, end);
    read_hours_by_total(in, object.maybe("done"));
    read_hours_by_total(in, object.maybe("totals"));
    object.close();
    if (start && deadline && *deadline < *start)
        in.report.error(*end, "from_after_until", tr("the deadline, {1}, is before the start, {2}", written(*deadline), written(*start)),
                        tr("write a later deadline"));
}

}  // namespace duaal::io
