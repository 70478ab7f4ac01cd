#include "solver/assign/presolve.hpp"

#include <algorithm>

namespace duaal::assign {

using namespace domain;

WeekTable without_impossible(const Scenario& scenario, const WeekTable& weeks, const std::vector<CareRows>& care) {
    std::vector<bool> keep(weeks.size(), true);
    for (const HouseholdIndex h : scenario.households().indices()) {
        const auto& members = scenario.members(h);
        for (std::size_t m = 0; m < members.size(); ++m)
            for (std::uint32_t at = weeks.begin(members[m]); at < weeks.end(members[m]); ++at)
                keep[at] = !care[h.value].impossible(weeks, m, weeks[at]);
    }
    return weeks.filtered(keep);
}

namespace {

/// How many people have a week with each group and each placement.
struct Reach {
    Table<GroupIndex, int> groups;
    Table<PlacementIndex, int> placements;
};

Reach reach_of(const Scenario& scenario, const Twins& twins, const WeekTable& weeks) {
    Reach reach{Table<GroupIndex, int>(scenario.groups().size(), 0), Table<PlacementIndex, int>(scenario.placements().size(), 0)};
    Table<GroupIndex, std::uint32_t> last_of_group(scenario.groups().size(), nobody);
    Table<PlacementIndex, std::uint32_t> last_of_placement(scenario.placements().size(), nobody);
    const auto count = [](auto& counts, auto& last, auto at, std::uint32_t participant) {
        if (last[at] == participant) return;
        last[at] = participant;
        ++counts[at];
    };
    for (std::size_t at = 0; at < weeks.size(); ++at) {
        const Week& week = weeks[at];
        for (const Lesson& lesson : weeks.lessons(week))
            count(reach.groups, last_of_group, twins.first(lesson.group), week.participant.value);
        if (week.shift_count > 0) count(reach.placements, last_of_placement, week.placement, week.participant.value);
    }
    return reach;
}

bool group_can_open(const Group& group, int reach) { return std::min(reach, group.capacity) >= std::max(1, group.min_size); }

bool placement_can_open(const Placement& placement, int reach) {
    return std::min(reach, placement.max_participants.value_or(reach)) >= std::max(1, placement.min_participants);
}

}  // namespace

WeekTable without_unreachable(const Scenario& scenario, const Twins& twins, WeekTable weeks) {
    for (;;) {
        const Reach reach = reach_of(scenario, twins, weeks);
        std::vector<bool> keep(weeks.size(), true);
        bool all = true;
        for (std::size_t at = 0; at < weeks.size(); ++at) {
            const Week& week = weeks[at];
            for (const Lesson& lesson : weeks.lessons(week))
                if (!group_can_open(scenario.groups()[lesson.group], reach.groups[twins.first(lesson.group)])) keep[at] = false;
            if (week.shift_count > 0) {
                const Placement& placement = scenario.placements()[week.placement];
                if (!placement_can_open(placement, reach.placements[week.placement])) keep[at] = false;
                for (const ShiftIndex shift : weeks.shifts(week))
                    if (placement.shifts[shift].positions == 0) keep[at] = false;
            }
            all = all && keep[at];
        }
        if (all) return weeks;
        weeks = weeks.filtered(keep);
    }
}

}  // namespace duaal::assign
