// Lesson groups (lesgroepen): SPEC section 2.

#include <algorithm>

#include "io/scenario/sections/sections.hpp"
#include "io/values/bounds.hpp"
#include "io/values/date_text.hpp"
#include "io/values/time_text.hpp"

namespace duaal::io {

using domain::Group;
using domain::Interval;
using domain::Intervals;
using domain::Level;

namespace {

/// The sessions of one group, ascending; reports an empty list, and those that overlap.
Intervals read_sessions(Report& report, const Node* node) {
    std::vector<std::pair<Interval, const Node*>> sessions;
    for (const Node* element : some_elements(report, node))
        if (const auto times = time_text(report, element))
            for (const Interval& time : *times) sessions.emplace_back(time, element);
    std::ranges::stable_sort(sessions, {}, [](const auto& session) { return session.first; });
    Intervals out;
    for (const auto& [time, element] : sessions) {
        if (!out.empty() && out.back().day == time.day && time.start < out.back().end)
            report.error(*element, "overlapping_sessions", tr("the sessions {1} and {2} overlap", written(out.back()), written(time)),
                         tr("let one end before the other starts"));
        out.push_back(time);
    }
    return out;
}

std::optional<domain::LevelRange> read_levels(Report& report, const Node* node) {
    if (node == nullptr) return std::nullopt;
    Object object(report, node);
    const Node* min = object.maybe("min");
    const auto least = word<Level>(report, min, domain::level_names);
    const Node* max = object.maybe("max");
    const auto most = word<Level>(report, max, domain::level_names);
    object.close();
    require_order<Level>(report, {min, least}, {max, most});
    return domain::LevelRange{least.value_or(Level::alfa), most.value_or(Level::c1)};
}

/// What negotiation may change the sessions to (SPEC section 9).
std::vector<domain::Alternative> read_alternatives(Report& report, const Node* node) {
    std::vector<domain::Alternative> alternatives;
    for (const Node* member : members(report, node)) {
        domain::Alternative& alternative = alternatives.emplace_back();
        alternative.id = member->key;
        Object object(report, member);
        alternative.sessions = read_sessions(report, object.must("sessions"));
        assign(alternative.cost, count(report, object.maybe("cost")));
        object.close();
    }
    return alternatives;
}

Group read_group(Context& in, const Node& node) {
    Report& report = in.report;
    Group group{};
    group.id = node.key;
    Object object(report, &node);
    free_text(report, object.maybe("name"));
    assign(group.provider, reference<domain::ProviderIndex>(in, object.must("provider"), in.ids.providers, Kind::provider));
    if (const auto module = id(report, object.must("module"))) group.module = {in.ids.modules.find(*module).value_or(0)};
    group.location = reference<domain::LocationIndex>(in, object.maybe("location"), in.ids.locations, Kind::location);
    assign(group.capacity, count(report, object.must("capacity")));
    const Node* min_size = object.maybe("min_size");
    assign(group.min_size, count(report, min_size));
    group.sessions = read_sessions(report, object.must("sessions"));
    group.levels = read_levels(report, object.maybe("levels"));
    group.valid = validity(report, object);
    assign(group.self_study, at_least_hours(report, object.maybe("self_study")));
    group.alternatives = read_alternatives(report, object.maybe("alternatives"));
    assign(group.movable, boolean(report, object.maybe("movable")));
    object.close();
    if (min_size != nullptr && group.capacity > 0 && group.min_size > group.capacity)
        report.warning(*min_size, "min_size_over_capacity",
                       tr("\"min_size\" is {1}, and there are {2} seats: nobody can come", group.min_size, group.capacity),
                       tr("lower \"min_size\", or add seats"));
    return group;
}

}  // namespace

void read_groups(Context& in, const Node* section) { read_rows(in, section, in.data.groups, in.groups, read_group); }

}  // namespace duaal::io
