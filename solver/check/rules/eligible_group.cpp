#include <algorithm>

#include "solver/check/eligibility.hpp"
#include "solver/check/predicates.hpp"
#include "solver/check/validity.hpp"

namespace duaal::check {

using namespace domain;

std::vector<Against<GroupObstacle>> group_obstacles(const Scenario& scenario, ParticipantIndex participant, const LessonWish& wish,
                                                    GroupIndex index) {
    const Group& group = scenario.groups()[index];
    const std::optional<Level>& level = scenario.participants()[participant].level;
    std::vector<Against<GroupObstacle>> obstacles;
    const auto add = [&obstacles](GroupObstacle what, std::optional<Numbers> numbers = {}) { obstacles.push_back({what, numbers}); };
    if (group.module != wish.module) add(GroupObstacle::other_module);
    if (wish.groups && std::ranges::find(*wish.groups, index) == wish.groups->end()) add(GroupObstacle::group_not_listed);
    if (group.levels && !level) add(GroupObstacle::level_unknown);
    if (group.levels && level && (*level < group.levels->min || *level > group.levels->max)) add(GroupObstacle::level_outside);
    if (const auto days = starts_late(scenario, group.valid)) add(GroupObstacle::starts_late, days);
    if (const auto days = ends_early(scenario, group.valid)) add(GroupObstacle::ends_early, days);
    Minutes hours{0};
    for (const Interval& session : group.sessions) hours += length(session);
    if (hours < wish.min_hours) add(GroupObstacle::few_hours, Numbers{hours.count(), wish.min_hours.count()});
    return obstacles;
}

void check_eligible_group(const Week& week, Violations& found) {
    for (const Lesson& lesson : week.timetable.learning) {
        const auto wish = std::ranges::find(week.participant.learning, lesson.module, &LessonWish::module);
        if (wish == week.participant.learning.end()) continue;  // `structure` has it
        for (const auto& [what, numbers] : group_obstacles(week.scenario, week.index, *wish, lesson.group))
            found.push_back(breach::EligibleGroup{what, week.index, lesson.module, lesson.group, numbers});
    }
}

}  // namespace duaal::check
