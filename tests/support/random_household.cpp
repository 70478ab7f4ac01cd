#include "tests/support/random_household.hpp"

#include <algorithm>
#include <map>
#include <string>

#include "tests/support/builders.hpp"
#include "tests/support/draw.hpp"

namespace duaal::test {

using namespace domain;

namespace {

/// So few days that partners meet.
Interval draw_time_of_two_days(Draw& draw, const std::vector<int>& starts, const std::vector<int>& lengths) {
    const int start = draw.of(starts) + 5 * draw.below(3);
    return {static_cast<Day>(draw.below(2)), midnight + Minutes{start}, midnight + Minutes{std::min(1440, start + draw.of(lengths))}};
}

void add_supply(Draw& draw, ScenarioBuilder& b) {
    for (int i = draw.between(2, 3); i > 0; --i) {
        std::optional<LocationIndex> place;
        if (!draw.once_in(4)) place = draw.of(b.data.locations);
        const GroupIndex group = b.group(ModuleIndex{0}, place, {draw_time_of_two_days(draw, {540, 600, 780}, {60, 120, 180})});
        b.data.groups[group].capacity = draw.of<int>({0, 1, 1, 2, 2});
    }
    const PlacementIndex index = b.placement(draw.of(b.data.locations), {});
    Placement& placement = b.data.placements[index];
    for (int i = draw.between(1, 2); i > 0; --i)
        placement.shifts.push_back({"shift-" + std::to_string(i), draw_time_of_two_days(draw, {480, 540, 720}, {120, 240}), Minutes{0},
                                    draw.of<int>({0, 1, 1, 2}), 0});
    if (draw.once_in(3)) placement.max_participants = draw.of<int>({0, 1, 1, 2});
}

void add_childcare(Draw& draw, ScenarioBuilder& b, int slots) {
    std::optional<LocationIndex> place;
    if (!draw.once_in(4)) place = draw.of(b.data.locations);
    const ChildcareIndex index = b.childcare(place, {});
    Childcare& childcare = b.data.childcare[index];
    childcare.onsite = place && draw.once_in(3);
    childcare.min_months = draw.once_in(8) ? draw.between(11, 13) : 0;
    childcare.max_months = draw.once_in(8) ? draw.between(11, 13) : 48;
    childcare.min_slots = draw.once_in(3) ? 2 : 1;
    for (int i = 0; i < slots; ++i) {
        // onsite: about as long as a lesson there, so that the ends matter
        const Interval lesson = draw.of(b.data.groups[draw.of(b.data.groups)].sessions);
        const Interval onsite{lesson.day, lesson.start - Minutes{5 * draw.below(2)}, lesson.end + Minutes{5 * draw.between(-1, 1)}};
        const Interval other = draw_time_of_two_days(draw, {420, 450, 720, 840}, {90, 330, 480, 600});
        childcare.slots.push_back({"slot-" + std::to_string(i), childcare.onsite ? onsite : other, draw.of<int>({0, 1, 1, 2})});
    }
}

void add_child(Draw& draw, ScenarioBuilder& b, HouseholdIndex household) {
    const ChildIndex index = b.child(household);
    Child& child = b.data.households[household].children[index];
    if (draw.once_in(6)) child.born = draw.of<Date>({Date(2014, 9, 1), Date(2014, 9, 2), Date(2026, 9, 1), Date(2026, 9, 2)});
    if (draw.once_in(6)) child.needs_care = draw.once_in(2);
    for (int i = draw.below(2); i > 0; --i) child.school.push_back(draw_time_of_two_days(draw, {510}, {210, 330}));
}

void add_participant(Draw& draw, ScenarioBuilder& b, HouseholdIndex household) {
    const ParticipantIndex index = b.participant(household);
    if (!draw.once_in(4)) b.learns(index, ModuleIndex{0}).optional = draw.once_in(3);
    if (b[index].learning.empty() || draw.once_in(2)) b.works(index);
    if (draw.once_in(3)) {
        std::optional<LocationIndex> place;
        if (!draw.once_in(4)) place = draw.of(b.data.locations);
        b[index].appointments.push_back({"talk", {draw_time_of_two_days(draw, {480, 660, 840}, {60, 180})}, place, draw.once_in(3)});
    }
    b[index].weight = draw.between(1, 2);
}

}  // namespace

Scenario random_household_scenario(std::uint64_t seed) {
    Draw draw(seed);
    ScenarioBuilder b;
    for (int i = 0; i < 3; ++i) b.location();
    for (const LocationIndex from : b.data.locations.indices())
        for (const LocationIndex to : b.data.locations.indices())
            if (from < to) b.travel(from, to, draw.of<int>({0, 5, 15, 20, 25}));
    b.module();
    b.data.policy.free_days = 1;
    b.data.policy.handover = Minutes{draw.of<int>({0, 15, 15, 30})};
    b.data.policy.care_join = Minutes{draw.of<int>({0, 15, 30})};
    b.data.policy.max_care_trip = Minutes{draw.of<int>({15, 20, 25})};
    add_supply(draw, b);
    const bool two_children = draw.once_in(4);
    add_childcare(draw, b, draw.between(1, 2));
    add_childcare(draw, b, two_children ? 1 : draw.between(1, 3));
    const HouseholdIndex household = b.household(LocationIndex{0});
    for (int i = two_children ? 2 : 1; i > 0; --i) add_child(draw, b, household);
    for (int i = draw.of<int>({1, 1, 1, 2, 2, 2, 3}); i > 0; --i) add_participant(draw, b, household);
    if (draw.once_in(4)) b.data.households[household].carers.push_back({"carer", {draw_time_of_two_days(draw, {480, 600}, {240, 480})}});
    return b.build();
}

std::vector<CareWeek> all_care_weeks(const Scenario& scenario) {
    std::vector<std::pair<ChildcareIndex, SlotIndex>> slots;
    for (const ChildcareIndex k : scenario.childcare().indices())
        for (const SlotIndex s : scenario.childcare()[k].slots.indices()) slots.emplace_back(k, s);
    std::vector<CareWeek> weeks;
    for (unsigned bits = 0; bits < 1U << slots.size(); ++bits) {
        std::map<Day, ChildcareIndex> by_day;
        bool one_a_day = true;
        CareWeek week;
        for (std::size_t i = 0; i < slots.size(); ++i) {
            if ((bits >> i & 1U) == 0) continue;
            const auto [childcare, slot] = slots[i];
            const Day day = scenario.childcare()[childcare].slots[slot].time.day;
            one_a_day = one_a_day && by_day.try_emplace(day, childcare).first->second == childcare;
            if (week.empty() || week.back().childcare != childcare) week.push_back({childcare, {}});
            week.back().slots.push_back(slot);
        }
        if (one_a_day) weeks.push_back(std::move(week));
    }
    return weeks;
}

namespace {

void choose_care(const Scenario& scenario, const std::vector<CareWeek>& care_weeks, Plan& plan, std::uint32_t child,
                 const std::function<void(const Plan&)>& visit) {
    if (child == scenario.households()[HouseholdIndex{0}].children.size()) return visit(plan);
    for (const CareWeek& week : care_weeks) {
        plan.care[HouseholdIndex{0}][ChildIndex{child}] = week;
        choose_care(scenario, care_weeks, plan, child + 1, visit);
    }
}

void choose_weeks(const Scenario& scenario, const std::vector<std::vector<Timetable>>& weeks, Plan& plan, std::uint32_t member,
                  const std::function<void()>& go_on) {
    if (member == scenario.participants().size()) return go_on();
    for (const Timetable& week : weeks[member]) {
        plan.timetables[ParticipantIndex{member}] = week;
        choose_weeks(scenario, weeks, plan, member + 1, go_on);
    }
}

}  // namespace

void for_each_plan(const Scenario& scenario, const std::vector<std::vector<Timetable>>& weeks, const std::vector<CareWeek>& care_weeks,
                   const std::function<void(const Plan&)>& visit) {
    Plan plan = empty_plan(scenario);
    choose_weeks(scenario, weeks, plan, 0, [&] { choose_care(scenario, care_weeks, plan, 0, visit); });
}

}  // namespace duaal::test
