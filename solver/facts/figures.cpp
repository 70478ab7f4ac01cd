#include "solver/facts/figures.hpp"

#include <algorithm>

#include "solver/check/eligibility.hpp"

namespace duaal::facts {

using namespace domain;

namespace {

void add_hours(const Scenario& scenario, const Timetable& timetable, Figures& figures) {
    for (const Lesson& lesson : timetable.learning)
        for (const Interval& session : scenario.groups()[lesson.group].sessions) figures.lesson_minutes += length(session).count();
    for (const WorkChoice& choice : timetable.work)
        for (const ShiftIndex shift : choice.shifts)
            figures.work_minutes += scenario.placements()[choice.placement].shifts[shift].hours().count();
}

/// An allowed week has all required lessons or none at all, and at most one shift a day.
void add_activity(const Timetable& timetable, Activity& activity) {
    const bool lessons = !timetable.learning.empty(), work = !timetable.work.empty();
    activity.lessons += lessons ? 1 : 0;
    activity.work += work ? 1 : 0;
    activity.both += lessons && work ? 1 : 0;
    activity.two_days += work && timetable.work.front().shifts.size() >= 2 ? 1 : 0;
}

void add_usage(const Scenario& scenario, const check::Usage& usage, Figures& figures) {
    const auto add = [](Taken& sum, int taken, int offered) {
        sum.taken += taken;
        sum.offered += offered;
    };
    for (const GroupIndex g : scenario.groups().indices()) add(figures.seats, usage.seats[g], scenario.groups()[g].capacity);
    for (const PlacementIndex p : scenario.placements().indices())
        for (const ShiftIndex s : usage.positions[p].indices())
            add(figures.positions, usage.positions[p][s], scenario.placements()[p].shifts[s].positions);
    for (const ChildcareIndex c : scenario.childcare().indices())
        for (const SlotIndex s : usage.places[c].indices())
            add(figures.places, usage.places[c][s], scenario.childcare()[c].slots[s].places);
}

bool follows(const Timetable& timetable, ModuleIndex module) {
    return std::ranges::find(timetable.learning, module, &Lesson::module) != timetable.learning.end();
}

int waiting_for(const Scenario& scenario, const Plan& plan, GroupIndex group) {
    const ModuleIndex module = scenario.groups()[group].module;
    int waiting = 0;
    for (const ParticipantIndex p : scenario.participants().indices())
        for (const LessonWish& wish : scenario.participants()[p].learning)
            if (wish.module == module && !follows(plan.timetables[p], module) && check::group_obstacles(scenario, p, wish, group).empty())
                ++waiting;
    return waiting;
}

}  // namespace

Figures figures_of(const Scenario& scenario, const Plan& plan) {
    const check::Usage usage(scenario, plan);
    Figures figures;
    figures.heads = count_heads(scenario, plan);
    for (const Timetable& timetable : plan.timetables) {
        add_hours(scenario, timetable, figures);
        add_activity(timetable, figures.activity);
    }
    add_usage(scenario, usage, figures);
    for (const GroupIndex g : scenario.groups().indices()) {
        if (usage.seats[g] > 0) continue;
        const int waiting = waiting_for(scenario, plan, g);
        if (waiting > 0) figures.closed.push_back({g, waiting, std::max(0, scenario.groups()[g].min_size - waiting)});
    }
    return figures;
}

}  // namespace duaal::facts
