// Childcare (kinderopvang) and its half-days: SPEC section 2.

#include "io/scenario/sections/sections.hpp"
#include "io/values/bounds.hpp"
#include "io/values/time_text.hpp"

namespace duaal::io {

using domain::Childcare;
using domain::Slot;

namespace {

Slot read_slot(Context& in, const Node& node) {
    Slot slot{};
    slot.id = node.key;
    Object object(in.report, &node);
    assign(slot.time, one_day_time(in.report, object.must("time")));
    assign(slot.places, count(in.report, object.must("places")));
    object.close();
    return slot;
}

void read_ages(Report& report, const Node* node, Childcare& care) {
    Object object(report, node);
    const Node* min = object.must("min_months");
    const Node* max = object.must("max_months");
    const auto least = count(report, min), most = count(report, max);
    object.close();
    require_order<int>(report, {min, least}, {max, most});
    assign(care.min_months, least);
    assign(care.max_months, most);
}

Childcare read_one(Context& in, const Node& node) {
    Report& report = in.report;
    Childcare care{};
    care.id = node.key;
    Object object(report, &node);
    assign(care.name, free_text(report, object.maybe("name")));
    assign(care.kind, word<domain::ChildcareKind>(report, object.must("kind"), domain::childcare_kind_names));
    const Node* location = object.maybe("location");
    care.location = reference<domain::LocationIndex>(in, location, in.ids.locations, Kind::location);
    read_ages(report, object.must("ages"), care);
    const Node* min_slots = object.maybe("min_slots");
    assign(care.min_slots, count(report, min_slots));
    const Node* onsite = object.maybe("onsite");
    assign(care.onsite, boolean(report, onsite));
    if (care.onsite && location == nullptr)
        report.error(later(*onsite, report.blamed(node)), "missing_key", tr("childcare that is \"onsite\" has a location"),
                     tr("add \"location\", the place of the lessons or the work"));
    for (const Node* member : some_members(report, object.must("slots"))) care.slots.push_back(read_slot(in, *member));
    object.close();
    if (min_slots != nullptr && static_cast<std::size_t>(care.min_slots) > care.slots.size())
        report.warning(*min_slots, "min_slots_out_of_reach",
                       tr("\"min_slots\" is {1}, and there are {2} slots: nobody can come", care.min_slots, care.slots.size()),
                       tr("lower \"min_slots\", or add slots"));
    return care;
}

}  // namespace

void read_childcare(Context& in, const Node* section) { read_rows(in, section, in.data.childcare, in.childcare, read_one); }

}  // namespace duaal::io
