// Participants, with what their route and the policy give them: SPEC section 3.

#include "io/json/merge.hpp"
#include "io/scenario/sections/wishes.hpp"
#include "io/values/time_text.hpp"

namespace duaal::io {

using domain::Appointment;
using domain::Participant;

namespace {

const Node* at(const Node* node, std::string_view key) { return node != nullptr ? node->find(key) : nullptr; }

const Node* object_at(const Node* node, std::string_view key) {
    const Node* found = at(node, key);
    return found != nullptr && found->is_object() ? found : nullptr;
}

Appointment read_appointment(Context& in, const Node& node) {
    Appointment appointment{};
    appointment.id = node.key;
    Object object(in.report, &node);
    assign(appointment.times, time_text(in.report, object.must("time")));
    appointment.location = reference<domain::LocationIndex>(in, object.maybe("location"), in.ids.locations, Kind::location);
    assign(appointment.counts, boolean(in.report, object.maybe("counts")));
    object.close();
    return appointment;
}

void read_travel_wish(Context& in, const Node* node, Participant& who) {
    Object object(in.report, node);
    assign(who.mode, word<domain::Mode>(in.report, object.maybe("mode"), domain::mode_names));
    assign(who.max_trip, minutes(in.report, object.maybe("max_trip")));
    object.close();
}

void read_preferences(Context& in, const Node* node, Participant& who) {
    Object object(in.report, node);
    assign(who.avoid, time_texts(in.report, object.maybe("avoid")));
    assign(who.preferred_sectors, names_of<domain::SectorIndex>(in, object.maybe("sectors"), in.ids.sectors));
    object.close();
}

void read_limits(Context& in, Object& object, Participant& who) {
    assign(who.max_hours_day, at_most_hours(in.report, object.maybe("max_hours_day")));
    assign(who.max_hours_week, at_most_hours(in.report, object.maybe("max_hours_week")));
    who.max_load_week = at_most_hours(in.report, object.maybe("max_load_week"));
}

domain::Intervals always() {
    domain::Intervals out;
    for (const domain::Day day : domain::all_days) out.push_back({day, domain::midnight, domain::end_of_day});
    return out;
}

/// All but `household`, which defaults have not.
Participant read_parts(Context& in, Object& object) {
    Report& report = in.report;
    Participant who{};
    who.route = reference<domain::RouteIndex>(in, object.maybe("route"), in.ids.routes, Kind::route);
    who.level = word<domain::Level>(report, object.maybe("level"), domain::level_names);
    assign(who.weight, count(report, object.maybe("weight"), 1));
    assign(who.tags, names_of<domain::TagIndex>(in, object.maybe("tags"), in.ids.tags));
    read_travel_wish(in, object.maybe("travel"), who);
    who.available = time_texts(report, object.maybe("available")).value_or(always());
    for (const Node* member : members(report, object.maybe("appointments"))) who.appointments.push_back(read_appointment(in, *member));
    read_limits(in, object, who);
    who.learning = read_learning(in, object.maybe("learning"));
    who.work = read_work(in, object.maybe("work"));
    read_preferences(in, object.maybe("prefers"), who);
    who.fixed = read_choice(in, object.maybe("fixed"), Unknown::error);
    who.current = read_choice(in, object.maybe("current"), Unknown::gone);
    read_trajectory(in, object.maybe("trajectory"));
    return who;
}

/// The participant with the defaults beneath; what is no object stays as it is and is reported when read.
const Node* effective(Context& in, const Node& own) {
    if (!own.is_object()) return &own;
    const Node* defaults = object_at(in.root.find("policy"), "participant");
    const Node* route = own.find("route") != nullptr ? own.find("route") : at(defaults, "route");
    const auto* name = route != nullptr ? route->get<std::string_view>() : nullptr;
    const Node* of_route = name != nullptr ? object_at(object_at(in.root.find("routes"), *name), "participant") : nullptr;
    const Node* merged = defaults;
    if (of_route != nullptr) merged = merge_patch(in.arena, merged, *of_route, PlaceOf::patch);
    return merge_patch(in.arena, merged, own, PlaceOf::patch);
}

Participant read_participant(Context& in, const Node& own) {
    const int before = in.report.errors();
    in.effective.push_back(effective(in, own));
    Object object(in.report, in.effective.back());
    const Node* household = object.must("household");
    Participant who = read_parts(in, object);
    who.id = own.key;
    assign(who.household, reference<domain::HouseholdIndex>(in, household, in.ids.households, Kind::household));
    object.close();
    if (who.learning.empty() && !who.work && before == in.report.errors())
        in.report.error(in.report.blamed(own), "nothing_to_plan",
                        tr("this participant has no module and wants no work: there is nothing to plan"),
                        tr("give \"learning\" or \"work\", or take the participant out"));
    return who;
}

}  // namespace

void read_defaults(Context& in, const Node* node) {
    Object object(in.report, node);
    object.maybe("household");
    read_parts(in, object);
    object.close();
}

void read_participants(Context& in, const Node* section) {
    read_rows(in, section, in.data.participants, in.participants, read_participant);
}

}  // namespace duaal::io
