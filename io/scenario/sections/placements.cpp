// Placements (plekken) and their shifts: SPEC section 2.

#include "io/scenario/sections/sections.hpp"
#include "io/text/numbers.hpp"
#include "io/values/bounds.hpp"
#include "io/values/date_text.hpp"
#include "io/values/time_text.hpp"

namespace duaal::io {

using domain::Placement;
using domain::Shift;

namespace {

/// What the working-hours act (Arbeidstijdenwet) frowns on: over 12 hours of work in a shift (article 5:7), and over 5:30 hours with
/// less than 30 minutes of break (article 5:4).
void check_working_hours(Report& report, const Node& time, const Node* pause, const Shift& shift) {
    constexpr domain::Minutes longest{12 * 60}, longest_without_break{5 * 60 + 30}, shortest_break{30};
    const std::string hours = duration_text(shift.hours().count());
    if (shift.hours() > longest)
        report.warning(time, "long_shift", tr("the shift has {1} hours of work; the working-hours act allows 12:00", hours),
                       tr("end it earlier, or make two shifts of it"));
    if (shift.hours() > longest_without_break && shift.pause < shortest_break)
        report.warning(pause != nullptr ? *pause : time, "short_break",
                       tr("the shift has {1} hours of work and {2} minutes of break; above 5:30 the working-hours act asks for 30 minutes",
                          hours, shift.pause.count()),
                       tr("give the unpaid minutes in \"break\", 30 or more"));
}

Shift read_shift(Context& in, const Node& node) {
    Report& report = in.report;
    Shift shift{};
    shift.id = node.key;
    Object object(report, &node);
    const Node* when = object.must("time");
    const auto time = one_day_time(report, when);
    const Node* pause = object.maybe("break");
    assign(shift.time, time);
    assign(shift.pause, minutes(report, pause));
    assign(shift.positions, count(report, object.must("positions")));
    assign(shift.needed, count(report, object.maybe("needed")));
    object.close();
    if (time && shift.pause > length(*time))
        report.error(later(*pause, *when), "out_of_range",
                     tr("the break of {1} minutes is longer than the shift, {2}", shift.pause.count(), written(*time)),
                     tr("write the unpaid minutes within the shift"));
    if (time) check_working_hours(report, *when, pause, shift);
    return shift;
}

Placement read_placement(Context& in, const Node& node) {
    Report& report = in.report;
    Placement placement{};
    placement.id = node.key;
    Object object(report, &node);
    free_text(report, object.maybe("name"));
    assign(placement.employer, free_text(report, object.must("employer")));
    assign(placement.kind, word<domain::PlacementKind>(report, object.must("kind"), domain::placement_kind_names));
    if (const auto sector = text(report, object.maybe("sector"))) placement.sector = {in.ids.sectors.find(*sector).value_or(0)};
    assign(placement.location, reference<domain::LocationIndex>(in, object.must("location"), in.ids.locations, Kind::location));
    placement.min_level = word<domain::Level>(report, object.maybe("min_level"), domain::level_names);
    for (const Node* member : some_members(report, object.must("shifts"))) placement.shifts.push_back(read_shift(in, *member));
    const Bounds days = count_bounds(report, object.maybe("days"));
    placement.min_days = days.min;
    placement.max_days = days.max;
    const Node* fewest = object.maybe("min_participants");
    const auto least = count(report, fewest);
    assign(placement.min_participants, least);
    const Node* most = object.maybe("max_participants");
    placement.max_participants = count(report, most);
    require_order<int>(report, {fewest, least}, {most, placement.max_participants});
    placement.valid = validity(report, object);
    object.close();
    return placement;
}

}  // namespace

void read_placements(Context& in, const Node* section) { read_rows(in, section, in.data.placements, in.placements, read_placement); }

}  // namespace duaal::io
