#include <doctest/doctest.h>

#include "tests/support/one_person.hpp"

using namespace duaal::domain;
using namespace duaal::test;
using duaal::check::reason_of;

TEST_CASE("structure: all required modules or none, and any of the optional ones with them") {
    OnePerson world;
    const ModuleIndex second = world.module(), extra = world.module(), other = world.module();
    world.learns(world.person, second);
    world.learns(world.person, extra).optional = true;
    const GroupIndex a = world.lessons("mon 09:00-12:00"), b = world.group(second, world.place, times("tue 09:00-12:00")),
                     c = world.group(extra, world.place, times("wed 09:00-12:00"));
    const Lesson one{world.language, a}, two{second, b}, three{extra, c};
    CHECK(world.broken(WeekRule::structure, Timetable{}).empty());
    CHECK(world.broken(WeekRule::structure, Timetable{{one, two}, {}}).empty());
    CHECK(world.broken(WeekRule::structure, Timetable{{one, two, three}, {}}).empty());

    const auto missing = world.broken(WeekRule::structure, Timetable{{one}, {}});
    REQUIRE(missing.size() == 1);
    CHECK(reason_of(missing[0]) == "module_missing");
    CHECK(std::get<breach::ModuleChoice>(missing[0]).module == second);
    CHECK(world.broken(WeekRule::structure, Timetable{{three}, {}}).size() == 2);  // both required ones are missing
    CHECK(reason_of(world.broken(WeekRule::structure, Timetable{{one, two, {other, a}}, {}}).at(0)) == "module_not_wanted");
    CHECK(reason_of(world.broken(WeekRule::structure, Timetable{{one, one, two}, {}}).at(0)) == "module_twice");
}

TEST_CASE("structure: who has only optional modules may choose any of them") {
    OnePerson world;
    world.who().learning[0].optional = true;
    const ModuleIndex second = world.module();
    world.learns(world.person, second).optional = true;
    CHECK(world.broken(WeekRule::structure, learning(world.language, world.lessons("mon 09:00-12:00"))).empty());
}

TEST_CASE("structure: one placement with at least one shift, one a day, none twice") {
    OnePerson world;
    const PlacementIndex kas = world.placement(world.place, {"mon 08:00-12:00", "mon 13:00-17:00", "tue 08:00-12:00"});
    const PlacementIndex winkel = world.placement(world.place, {"wed 08:00-12:00"});
    CHECK(world.broken(WeekRule::structure, working(kas, {0, 2})).empty());
    CHECK(reason_of(world.broken(WeekRule::structure, working(kas, {})).at(0)) == "no_shift");
    const auto twice_a_day = world.broken(WeekRule::structure, working(kas, {0, 1}));
    REQUIRE(twice_a_day.size() == 1);
    CHECK(reason_of(twice_a_day[0]) == "two_shifts_a_day");
    CHECK(std::get<breach::ShiftChoice>(twice_a_day[0]).day == Day::mon);
    CHECK(reason_of(world.broken(WeekRule::structure, working(kas, {2, 2})).at(0)) == "shift_twice");
    const Timetable two_places{{}, {{kas, {ShiftIndex{0}}}, {winkel, {ShiftIndex{0}}}}};
    const auto second = world.broken(WeekRule::structure, two_places);
    REQUIRE(second.size() == 1);
    CHECK(reason_of(second[0]) == "second_placement");
    CHECK(std::get<breach::PlacementChoice>(second[0]).placement == winkel);
}

TEST_CASE("structure: a child goes to at most one childcare a day, to no slot twice") {
    OnePerson world;
    const ChildIndex child = world.child(world.family);
    const ChildcareIndex one = world.childcare({}, {"mon 08:00-13:00", "mon 13:00-18:00", "tue 08:00-13:00"});
    const ChildcareIndex two = world.childcare({}, {"mon 08:00-13:00", "wed 08:00-13:00"});
    const auto broken = [&](const CareWeek& week) {
        Plan plan = world.plan_of({});
        plan.care[world.family][child] = week;
        return world.broken(WeekRule::structure, plan);
    };
    CHECK(broken({}).empty());
    CHECK(broken({slots(one, {0, 1, 2}), slots(two, {1})}).empty());
    const auto two_a_day = broken({slots(one, {0}), slots(two, {0})});
    REQUIRE(two_a_day.size() == 1);
    CHECK(reason_of(two_a_day[0]) == "two_childcares_a_day");
    CHECK(std::get<breach::SlotChoice>(two_a_day[0]).day == Day::mon);
    CHECK(reason_of(broken({slots(one, {0, 0})}).at(0)) == "slot_twice");
    CHECK(reason_of(broken({slots(one, {})}).at(0)) == "no_slot");
    CHECK(reason_of(broken({slots(one, {0}), slots(one, {2})}).at(0)) == "childcare_twice");
}

TEST_CASE("structure: what is not in the scenario is said, and the rest still judged") {
    OnePerson world;
    const GroupIndex group = world.lessons("mon 09:00-12:00");
    Timetable wild = learning(world.language, group);
    wild.learning.push_back({world.language, {77}});
    wild.work.push_back({{77}, {{0}}});
    const auto broken = world.broken(WeekRule::structure, wild);
    REQUIRE(broken.size() == 1);
    CHECK(reason_of(broken[0]) == "unknown");
    Plan plan = world.plan_of(wild);
    plan.care[world.family].push_back({slots({9}, {0})});
    CHECK(world.broken(WeekRule::structure, plan).size() == 2);
}
