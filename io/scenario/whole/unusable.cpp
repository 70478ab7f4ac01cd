#include <algorithm>

#include "io/scenario/whole/whole.hpp"
#include "solver/check/eligibility.hpp"

namespace duaal::io {

using domain::Participant;
using domain::ParticipantIndex;
using domain::Scenario;

namespace {

class Unusable {
public:
    Unusable(Context& in, const Scenario& scenario)
        : in_(in), report_(in.report), scenario_(scenario), taught_(scenario.modules().size()), offered_(scenario.sectors().size()) {
        for (const domain::Group& group : scenario.groups()) taught_[group.module.value] = true;
        for (const domain::Placement& placement : scenario.placements())
            if (placement.sector) offered_[placement.sector->value] = true;
    }

    void visit(ParticipantIndex who, const Node& node) {
        const Participant& participant = scenario_.participants()[who];
        for (const domain::LessonWish& wish : participant.learning)
            visit_wish(wish, *at(node.find("learning"), scenario_.modules()[wish.module]));
        visit_sectors(at(node.find("work"), "sectors"));
        visit_sectors(at(node.find("prefers"), "sectors"));
        if (participant.fixed) visit_fixed(who, *node.find("fixed"));
    }

private:
    static const Node* at(const Node* node, std::string_view key) { return node != nullptr ? node->find(key) : nullptr; }

    void visit_wish(const domain::LessonWish& wish, const Node& node) {
        const std::string& module = scenario_.modules()[wish.module];
        if (!taught_[wish.module.value])
            report_.warning(node, "untaught_module", tr("no group teaches the module \"{1}\"", module),
                            tr("add a group for it, or correct the name of the module"));
        if (!wish.groups) return;
        for (const Node* element : node.find("groups")->children()) {
            const std::string_view id = *element->get<std::string_view>();
            if (scenario_.groups()[domain::GroupIndex{*in_.ids.groups.find(id)}].module != wish.module)
                report_.warning(*element, "group_of_other_module", tr("the group \"{1}\" does not teach \"{2}\"", id, module),
                                tr("take it out, or name a group that does"));
        }
    }

    void visit_sectors(const Node* list) {
        if (list == nullptr) return;
        for (const Node* element : list->children()) {
            const std::string_view sector = *element->get<std::string_view>();
            if (!offered_[*in_.ids.sectors.find(sector)])
                report_.warning(*element, "unknown_sector", tr("no placement has the sector \"{1}\"", sector),
                                tr("correct the name of the sector, or take it out"));
        }
    }

    void visit_fixed(ParticipantIndex who, const Node& node) {
        const Participant& participant = scenario_.participants()[who];
        for (const domain::Lesson& lesson : participant.fixed->learning)
            visit_lesson(who, lesson, *at(node.find("learning"), scenario_.modules()[lesson.module]));
        if (!participant.fixed->work) return;
        const domain::PlacementIndex placement = participant.fixed->work->placement;
        const std::string& id = scenario_.placements()[placement].id;
        const auto obstacles = check::placement_obstacles(scenario_, who, placement);
        if (!obstacles.empty())
            warn(*at(node.find("work"), id),
                 tr("the fixed placement \"{1}\" is not eligible: {2}", id, obstacle_text(obstacles.front().what)));
    }

    void visit_lesson(ParticipantIndex who, const domain::Lesson& lesson, const Node& node) {
        const std::string& id = scenario_.groups()[lesson.group].id;
        const auto& wishes = scenario_.participants()[who].learning;
        const auto wish = std::ranges::find(wishes, lesson.module, &domain::LessonWish::module);
        if (wish == wishes.end()) {
            warn(node, tr("the fixed module \"{1}\" is none that the participant follows", scenario_.modules()[lesson.module]));
            return;
        }
        const auto obstacles = check::group_obstacles(scenario_, who, *wish, lesson.group);
        if (!obstacles.empty()) warn(node, tr("the fixed group \"{1}\" is not eligible: {2}", id, obstacle_text(obstacles.front().what)));
    }

    void warn(const Node& node, Text text) {
        report_.warning(node, "fixed_not_eligible", std::move(text),
                        tr("no timetable can keep to it; take it out, or change what stands against it"));
    }

    const Context& in_;
    Report& report_;
    const Scenario& scenario_;
    std::vector<bool> taught_;   // by module
    std::vector<bool> offered_;  // by sector
};

}  // namespace

void warn_of_unusable(Context& in, const Scenario& scenario) {
    Unusable unusable(in, scenario);
    for (const ParticipantIndex who : scenario.participants().indices()) unusable.visit(who, *in.effective[who.value]);
}

}  // namespace duaal::io
