#include "io/scenario/sections/wishes.hpp"

#include "io/values/bounds.hpp"

namespace duaal::io {

using domain::LessonWish;
using domain::WorkWish;

namespace {

bool is_false(const Node& node) {
    const bool* value = node.get<bool>();
    return value != nullptr && !*value;
}

template <class Index>
std::optional<std::vector<Index>> references(Context& in, const Node* node, const Ids& ids, Kind kind) {
    auto out = list_of<Index>(in.report, node, [&](const Node* element) { return reference<Index>(in, element, ids, kind); });
    if (out) sort_once(*out);
    return out;
}

LessonWish read_wish(Context& in, const Node& node) {
    Report& report = in.report;
    LessonWish wish{};
    wish.module = {in.ids.modules.find(node.key).value_or(0)};
    Object object(report, &node);
    assign(wish.min_hours, at_least_hours(report, object.maybe("min_hours")));
    wish.groups = references<domain::GroupIndex>(in, object.maybe("groups"), in.ids.groups, Kind::group);
    assign(wish.optional, boolean(report, object.maybe("optional")));
    object.close();
    return wish;
}

}  // namespace

std::vector<LessonWish> read_learning(Context& in, const Node* node) {
    std::vector<LessonWish> out;
    if (node != nullptr && is_false(*node)) {
        in.report.error(*node, "wrong_form", tr("learning is withheld module by module"), tr("write {\"module\": false} for each"));
        return out;
    }
    for (const Node* member : members(in.report, node))
        if (!is_false(*member)) out.push_back(read_wish(in, *member));
    return out;
}

std::optional<WorkWish> read_work(Context& in, const Node* node) {
    if (node == nullptr || is_false(*node)) return std::nullopt;
    Report& report = in.report;
    WorkWish wish;
    Object object(report, node);
    const Bounds days = count_bounds(report, object.maybe("days"));
    const HourBounds hours = hour_bounds(report, object.maybe("hours"));
    wish.min_days = days.min;
    wish.max_days = days.max;
    wish.min_hours = hours.min;
    wish.max_hours = hours.max;
    wish.kinds = list_of<domain::PlacementKind>(report, object.maybe("kinds"), [&](const Node* element) {
        return word<domain::PlacementKind>(report, element, domain::placement_kind_names);
    });
    wish.sectors = names_of<domain::SectorIndex>(in, object.maybe("sectors"), in.ids.sectors);
    wish.placements = references<domain::PlacementIndex>(in, object.maybe("placements"), in.ids.placements, Kind::placement);
    object.close();
    return wish;
}

}  // namespace duaal::io
