// `fixed` and `current`: SPEC section 3.

#include "io/scenario/sections/wishes.hpp"
#include "io/values/nearest.hpp"

namespace duaal::io {

using domain::Lesson;
using domain::PartialTimetable;
using domain::ShiftIndex;
using domain::WorkChoice;

namespace {

class ChoiceReader {
public:
    ChoiceReader(Context& in, Unknown unknown) : in_(in), unknown_(unknown) {}

    std::optional<PartialTimetable> read(const Node* node) {
        Object object(in_.report, node);
        const Node* learning = object.maybe("learning");
        const Node* work = object.maybe("work");
        object.close();
        for (const Node* lesson : members(in_.report, learning)) read_lesson(*lesson);
        const Node::Children& placements = members(in_.report, work);
        for (const Node* placement : placements) read_placement(*placement);
        if (placements.size() > 1) {
            const Node* last = placements.front();
            for (const Node* placement : placements) last = &later(*last, *placement);
            const bool one_file = last->source == work->source;
            in_.report.error(one_file ? *work : *last, "wrong_form", tr("more than one placement is named"),
                             tr("keep one: nobody works at two"));
        }
        if (!named_) return std::nullopt;
        return choice_;
    }

private:
    void read_lesson(const Node& node) {
        named_ = true;
        const auto id = text(in_.report, &node);
        if (!id) return;
        const auto group = in_.ids.groups.find(*id);
        if (group)
            choice_.learning.push_back({{in_.ids.modules.find(node.key).value_or(0)}, {*group}});
        else
            report_unknown(node, *id, in_.ids.groups, Kind::group, {"groups", *id});
    }

    void read_placement(const Node& node) {
        named_ = true;
        const auto placement = in_.ids.placements.find(node.key);
        if (!placement) report_unknown(node, node.key, in_.ids.placements, Kind::placement, {"placements", node.key});
        const Ids shifts = placement ? shifts_of(node.key) : Ids{};
        WorkChoice work{{placement.value_or(0)}, {}};
        for (const Node* element : elements(in_.report, &node)) {
            if (!placement) {
                text(in_.report, element);
            } else if (const auto shift = find_shift(element, shifts, node.key)) {
                work.shifts.push_back({*shift});
            }
        }
        sort_once(work.shifts);
        if (placement) choice_.work = std::move(work);
    }

    /// From the file, for defaults are read before the placements.
    [[nodiscard]] Ids shifts_of(std::string_view placement) const {
        std::vector<std::string> ids;
        const Node* shifts = in_.root.find("placements")->find(placement)->find("shifts");
        if (shifts != nullptr && shifts->is_object())
            for (const Node* shift : shifts->children()) ids.emplace_back(shift->key);
        return Ids(std::move(ids));
    }

    std::optional<std::uint32_t> find_shift(const Node* node, const Ids& ids, std::string_view placement) {
        const auto id = text(in_.report, node);
        if (!id) return std::nullopt;
        const auto found = ids.find(*id);
        if (!found) report_unknown(*node, *id, ids, Kind::shift, {"placements", placement, "shifts", *id});
        return found;
    }

    void report_unknown(const Node& node, std::string_view id, const Ids& ids, Kind kind, const KeyPath& path) {
        if (unknown_ == Unknown::error) {
            report_dangling(in_, node, {kind, id, path}, ids);
            return;
        }
        choice_.gone = true;
        in_.report.warning(node, "current_gone", tr("{1} any more, so the current week counts as not kept", no_such(kind, shortened(id))),
                           tr("take it out, or name what there is now"));
    }

    Context& in_;
    Unknown unknown_;
    PartialTimetable choice_;
    bool named_ = false;
};

}  // namespace

std::optional<PartialTimetable> read_choice(Context& in, const Node* node, Unknown unknown) { return ChoiceReader(in, unknown).read(node); }

}  // namespace duaal::io
