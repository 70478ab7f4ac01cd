#include <algorithm>

#include "solver/check/eligibility.hpp"
#include "solver/check/predicates.hpp"
#include "solver/check/validity.hpp"

namespace duaal::check {

using namespace domain;

std::vector<Obstacle> group_obstacles(const Scenario& scenario, ParticipantIndex participant, const LessonWish& wish, GroupIndex index) {
    const Group& group = scenario.groups()[index];
    const std::optional<Level>& level = scenario.participants()[participant].level;
    std::vector<Obstacle> obstacles;
    if (group.module != wish.module) obstacles.push_back({Reason::other_module});
    if (wish.groups && std::ranges::find(*wish.groups, index) == wish.groups->end()) obstacles.push_back({Reason::group_not_listed});
    if (group.levels && !level) obstacles.push_back({Reason::level_unknown});
    if (group.levels && level && (*level < group.levels->min || *level > group.levels->max)) obstacles.push_back({Reason::level_outside});
    add_validity_obstacles(scenario, group.valid, obstacles);
    Minutes hours{0};
    for (const Interval& session : group.sessions) hours += length(session);
    if (hours < wish.min_hours) obstacles.push_back({Reason::few_hours, hours.count(), wish.min_hours.count()});
    return obstacles;
}

void check_eligible_group(const Week& week, Violations& found) {
    for (const Lesson& lesson : week.timetable.learning) {
        const auto wish = std::ranges::find(week.participant.learning, lesson.module, &LessonWish::module);
        if (wish == week.participant.learning.end()) continue;  // `structure` has it
        for (const Obstacle& obstacle : group_obstacles(week.scenario, week.index, *wish, lesson.group)) {
            Violation violation = week.violation(Rule::eligible_group, obstacle.reason);
            violation.module = lesson.module;
            violation.group = lesson.group;
            violation.actual = obstacle.actual;
            violation.allowed = obstacle.allowed;
            found.push_back(violation);
        }
    }
}

}  // namespace duaal::check
