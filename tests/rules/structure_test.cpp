#include <doctest/doctest.h>

#include "tests/support/one_person.hpp"

using namespace duaal::domain;
using namespace duaal::test;
using duaal::check::Reason;

TEST_CASE("structure: all required modules or none, and any of the optional ones with them") {
    OnePerson world;
    const ModuleIndex second = world.module(), extra = world.module(), other = world.module();
    world.learns(world.person, second);
    world.learns(world.person, extra).optional = true;
    const GroupIndex a = world.lessons("mon 09:00-12:00"), b = world.group(second, world.place, times("tue 09:00-12:00")),
                     c = world.group(extra, world.place, times("wed 09:00-12:00"));
    const Lesson one{world.language, a}, two{second, b}, three{extra, c};
    CHECK(world.broken(Rule::structure, Timetable{}).empty());
    CHECK(world.broken(Rule::structure, Timetable{{one, two}, {}}).empty());
    CHECK(world.broken(Rule::structure, Timetable{{one, two, three}, {}}).empty());

    const auto missing = world.broken(Rule::structure, Timetable{{one}, {}});
    REQUIRE(missing.size() == 1);
    CHECK(missing[0].reason == Reason::module_missing);
    CHECK(missing[0].module == second);
    CHECK(world.broken(Rule::structure, Timetable{{three}, {}}).size() == 2);  // both required ones are missing
    CHECK(world.broken(Rule::structure, Timetable{{one, two, {other, a}}, {}}).at(0).reason == Reason::module_not_wanted);
    CHECK(world.broken(Rule::structure, Timetable{{one, one, two}, {}}).at(0).reason == Reason::module_twice);
}

TEST_CASE("structure: who has only optional modules may choose any of them") {
    OnePerson world;
    world.who().learning[0].optional = true;
    const ModuleIndex second = world.module();
    world.learns(world.person, second).optional = true;
    CHECK(world.broken(Rule::structure, learning(world.language, world.lessons("mon 09:00-12:00"))).empty());
}

TEST_CASE("structure: one placement with at least one shift, one a day, none twice") {
    OnePerson world;
    const PlacementIndex kas = world.placement(world.place, {"mon 08:00-12:00", "mon 13:00-17:00", "tue 08:00-12:00"});
    const PlacementIndex winkel = world.placement(world.place, {"wed 08:00-12:00"});
    CHECK(world.broken(Rule::structure, working(kas, {0, 2})).empty());
    CHECK(world.broken(Rule::structure, working(kas, {})).at(0).reason == Reason::no_shift);
    const auto twice_a_day = world.broken(Rule::structure, working(kas, {0, 1}));
    REQUIRE(twice_a_day.size() == 1);
    CHECK(twice_a_day[0].reason == Reason::two_shifts_a_day);
    CHECK(twice_a_day[0].day == Day::mon);
    CHECK(world.broken(Rule::structure, working(kas, {2, 2})).at(0).reason == Reason::shift_twice);
    const Timetable two_places{{}, {{kas, {ShiftIndex{0}}}, {winkel, {ShiftIndex{0}}}}};
    const auto second = world.broken(Rule::structure, two_places);
    REQUIRE(second.size() == 1);
    CHECK(second[0].reason == Reason::second_placement);
    CHECK(second[0].placement == winkel);
}

TEST_CASE("structure: a child goes to at most one childcare a day, to no slot twice") {
    OnePerson world;
    const ChildIndex child = world.child(world.family);
    const ChildcareIndex one = world.childcare({}, {"mon 08:00-13:00", "mon 13:00-18:00", "tue 08:00-13:00"});
    const ChildcareIndex two = world.childcare({}, {"mon 08:00-13:00", "wed 08:00-13:00"});
    const auto broken = [&](const CareWeek& week) {
        Plan plan = world.plan_of({});
        plan.care[world.family][child] = week;
        return world.broken(Rule::structure, plan);
    };
    CHECK(broken({}).empty());
    CHECK(broken({slots(one, {0, 1, 2}), slots(two, {1})}).empty());
    const auto two_a_day = broken({slots(one, {0}), slots(two, {0})});
    REQUIRE(two_a_day.size() == 1);
    CHECK(two_a_day[0].reason == Reason::two_childcares_a_day);
    CHECK(two_a_day[0].day == Day::mon);
    CHECK(broken({slots(one, {0, 0})}).at(0).reason == Reason::slot_twice);
    CHECK(broken({slots(one, {})}).at(0).reason == Reason::no_slot);
    CHECK(broken({slots(one, {0}), slots(one, {2})}).at(0).reason == Reason::childcare_twice);
}

TEST_CASE("structure: what is not in the scenario is said, and the rest still judged") {
    OnePerson world;
    const GroupIndex group = world.lessons("mon 09:00-12:00");
    Timetable wild = learning(world.language, group);
    wild.learning.push_back({world.language, {77}});
    wild.work.push_back({{77}, {{0}}});
    const auto broken = world.broken(Rule::structure, wild);
    REQUIRE(broken.size() == 1);
    CHECK(broken[0].reason == Reason::unknown);
    Plan plan = world.plan_of(wild);
    plan.care[world.family].push_back({slots({9}, {0})});
    CHECK(world.broken(Rule::structure, plan).size() == 2);
}
