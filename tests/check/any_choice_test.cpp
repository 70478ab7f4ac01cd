#include <doctest/doctest.h>

#include <algorithm>
#include <random>

#include "solver/check/score.hpp"
#include "tests/support/one_person.hpp"

using namespace duaal::domain;
using namespace duaal::test;
using namespace duaal;

namespace {

/// Two groups, two placements, two childcares, a child: enough to choose wrongly.
Scenario small() {
    OnePerson world;
    world.lessons("mon 09:00-12:00");
    world.online_lessons("tue 09:00-12:00");
    world.placement(world.place, {"mon 08:00-16:00", "mon 18:00-22:00"});
    world.placement(world.home, {"sun 20:00-24:00"});
    world.child(world.family);
    world.childcare(world.place, {"mon 08:00-13:00"});
    world.data.childcare[world.childcare(world.place, {"mon 08:00-17:00", "tue 08:00-13:00"})].onsite = true;
    return world.build();
}

/// Every index is now and then outside its table.
class Wild {
public:
    explicit Wild(std::uint64_t seed) : random_(seed) {}

    Plan plan() {
        Plan plan{Table<ParticipantIndex, Timetable>(number(3)), Table<HouseholdIndex, HouseholdCare>(number(3))};
        for (Timetable& timetable : plan.timetables) timetable = week();
        for (HouseholdCare& household : plan.care) {
            household = HouseholdCare(number(3));
            for (CareWeek& care : household)
                for (std::uint32_t i = number(3); i > 0; --i) care.push_back({{number(3)}, several<SlotIndex>()});
        }
        return plan;
    }

private:
    std::uint32_t number(std::uint32_t below) { return static_cast<std::uint32_t>(random_() % below); }

    template <class I>
    std::vector<I> several() {
        std::vector<I> found;
        for (std::uint32_t i = number(4); i > 0; --i) found.push_back({number(3)});
        return found;
    }

    Timetable week() {
        Timetable timetable;
        for (std::uint32_t i = number(3); i > 0; --i) timetable.learning.push_back({{number(2)}, {number(3)}});
        for (std::uint32_t i = number(3); i > 0; --i) timetable.work.push_back({{number(3)}, several<ShiftIndex>()});
        return timetable;
    }

    std::mt19937_64 random_;
};

/// The first person and the first child have something that the scenario does not have.
bool outside(const Scenario& scenario, const Plan& plan) {
    if (plan.timetables.size() > 1 || plan.care.size() > 1) return true;
    for (const Timetable& timetable : plan.timetables) {
        for (const Lesson& lesson : timetable.learning)
            if (lesson.module.value > 0 || lesson.group.value > 1) return true;
        for (const WorkChoice& choice : timetable.work) {
            if (!scenario.placements().contains(choice.placement)) return true;
            for (const ShiftIndex shift : choice.shifts)
                if (!scenario.placements()[choice.placement].shifts.contains(shift)) return true;
        }
    }
    for (const HouseholdCare& household : plan.care) {
        for (const ChildIndex child : household.indices())
            for (const CareChoice& choice : household[child]) {
                if (child.value > 0 || !scenario.childcare().contains(choice.childcare)) return true;
                for (const SlotIndex slot : choice.slots)
                    if (!scenario.childcare()[choice.childcare].slots.contains(slot)) return true;
            }
    }
    return false;
}

}  // namespace

TEST_CASE("any choice is judged, and what the scenario does not have is always found") {
    const Scenario scenario = small();
    int found_outside = 0, allowed = 0;
    for (std::uint64_t seed = 1; seed <= 2000; ++seed) {
        CAPTURE(seed);
        const Plan plan = Wild(seed).plan();
        const auto violations = check::check_plan(scenario, plan);
        const bool said = std::ranges::any_of(violations, [](const check::Violation& v) { return check::reason_of(v) == "unknown"; });
        CHECK(said == outside(scenario, plan));
        CHECK(check::values_of(scenario, plan).size() == scenario.objective().size());
        found_outside += said ? 1 : 0;
        allowed += violations.empty() ? 1 : 0;
    }
    CHECK(found_outside > 500);
    CHECK(found_outside < 1900);
    CHECK(allowed > 0);
}

TEST_CASE("where no travel time is known, what is not eligible can still be judged") {
    const Scenario known = small();
    ScenarioData rows = known.data();
    rows.travel.clear();
    rows.groups[GroupIndex{0}].levels = LevelRange{};
    const Scenario scenario(rows);
    Plan plan = empty_plan(scenario);
    plan.timetables[ParticipantIndex{0}] = learning(ModuleIndex{0}, GroupIndex{0});
    const auto violations = check::check_plan(scenario, plan);
    CHECK(std::ranges::any_of(violations, [](const check::Violation& v) { return check::rule_of(v) == Rule(WeekRule::eligible_group); }));
}
