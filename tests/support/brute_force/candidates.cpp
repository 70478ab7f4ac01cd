#include "tests/support/brute_force/candidates.hpp"

#include <algorithm>
#include <map>

namespace duaal::test::force {

using namespace domain;

namespace {

/// Every choice of modules and groups, the empty one first. A group of another module than its wish is left out: the
/// timetable would name the module that the group does not teach.
std::vector<std::vector<Lesson>> all_lessons(const Scenario& scenario, const Participant& participant) {
    std::vector<std::vector<Lesson>> all{{}};
    for (const LessonWish& wish : participant.learning) {
        const std::size_t before = all.size();
        for (std::size_t i = 0; i < before; ++i)
            for (const GroupIndex group : scenario.groups().indices()) {
                if (scenario.groups()[group].module != wish.module) continue;
                std::vector<Lesson> more = all[i];
                more.push_back({wish.module, group});
                all.push_back(std::move(more));
            }
    }
    std::erase_if(all, [&](const std::vector<Lesson>& lessons) {
        return !lessons.empty() && std::any_of(participant.learning.begin(), participant.learning.end(), [&](const LessonWish& wish) {
            return !wish.optional &&
                   std::none_of(lessons.begin(), lessons.end(), [&](const Lesson& lesson) { return lesson.module == wish.module; });
        });
    });
    return all;
}

std::vector<std::vector<ShiftIndex>> all_shift_sets(const Placement& placement) {
    std::vector<std::vector<ShiftIndex>> all{{}};
    for (const ShiftIndex shift : placement.shifts.indices()) {
        const std::size_t before = all.size();
        for (std::size_t i = 0; i < before; ++i) {
            const auto same_day = [&](ShiftIndex other) { return placement.shifts[other].time.day == placement.shifts[shift].time.day; };
            if (std::any_of(all[i].begin(), all[i].end(), same_day)) continue;
            std::vector<ShiftIndex> more = all[i];
            more.push_back(shift);
            all.push_back(std::move(more));
        }
    }
    all.erase(all.begin());
    return all;
}

using SlotOfCare = std::pair<ChildcareIndex, SlotIndex>;

CareWeek gathered(const std::vector<SlotOfCare>& slots) {
    std::map<ChildcareIndex, std::vector<SlotIndex>> chosen;
    for (const auto& [childcare, slot] : slots) chosen[childcare].push_back(slot);
    CareWeek week;
    for (auto& [childcare, taken] : chosen) week.push_back({childcare, std::move(taken)});
    return week;
}

}  // namespace

std::vector<Timetable> all_timetables(const Scenario& scenario, ParticipantIndex p) {
    std::vector<Timetable> all;
    for (const std::vector<Lesson>& lessons : all_lessons(scenario, scenario.participants()[p])) {
        all.push_back({lessons, {}});
        for (const PlacementIndex placement : scenario.placements().indices())
            for (std::vector<ShiftIndex>& shifts : all_shift_sets(scenario.placements()[placement]))
                all.push_back({lessons, {{placement, std::move(shifts)}}});
    }
    return all;
}

std::vector<CareWeek> all_care_weeks(const Scenario& scenario) {
    std::vector<std::vector<SlotOfCare>> all{{}};
    for (const ChildcareIndex childcare : scenario.childcare().indices())
        for (const SlotIndex slot : scenario.childcare()[childcare].slots.indices()) {
            const Day day = scenario.childcare()[childcare].slots[slot].time.day;
            const auto clashes = [&](const SlotOfCare& other) {
                return other.first != childcare && scenario.childcare()[other.first].slots[other.second].time.day == day;
            };
            const std::size_t before = all.size();
            for (std::size_t i = 0; i < before; ++i) {
                if (std::any_of(all[i].begin(), all[i].end(), clashes)) continue;
                std::vector<SlotOfCare> more = all[i];
                more.push_back({childcare, slot});
                all.push_back(std::move(more));
            }
        }
    std::vector<CareWeek> weeks;
    for (const std::vector<SlotOfCare>& slots : all) weeks.push_back(gathered(slots));
    return weeks;
}

}  // namespace duaal::test::force
