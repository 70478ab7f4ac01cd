#include <doctest/doctest.h>

#include "tests/support/one_person.hpp"

using namespace duaal::domain;
using namespace duaal::test;
using duaal::check::reason_of;

TEST_CASE("fixed: a group and a placement, in every week that is not empty") {
    OnePerson world;
    const GroupIndex group = world.lessons("mon 09:00-12:00"), other = world.lessons("tue 09:00-12:00");
    const PlacementIndex kas = world.placement(world.place, {"wed 08:00-16:00", "thu 08:00-16:00"});
    const PlacementIndex winkel = world.placement(world.place, {"wed 08:00-16:00"});
    world.who().fixed = PartialTimetable{{{world.language, group}}, WorkChoice{kas, {}}};
    CHECK(world.broken(WeekRule::fixed, Timetable{}).empty());
    CHECK(world.broken(WeekRule::fixed, both(learning(world.language, group), working(kas, {0}))).empty());
    CHECK(world.broken(WeekRule::fixed, both(learning(world.language, group), working(kas, {0, 1}))).empty());  // shifts are open
    CHECK(reason_of(world.broken(WeekRule::fixed, learning(world.language, group)).at(0)) == "fixed_placement");
    CHECK(reason_of(world.broken(WeekRule::fixed, working(kas, {0})).at(0)) == "fixed_group");
    CHECK(world.broken(WeekRule::fixed, both(learning(world.language, other), working(winkel, {0}))).size() == 2);
}

TEST_CASE("fixed: shifts are the very set, in any order") {
    OnePerson world;
    const PlacementIndex kas = world.placement(world.place, {"wed 08:00-16:00", "thu 08:00-16:00"});
    world.who().fixed = PartialTimetable{{}, WorkChoice{kas, {ShiftIndex{0}, ShiftIndex{1}}}};
    CHECK(world.broken(WeekRule::fixed, working(kas, {1, 0})).empty());
    CHECK(reason_of(world.broken(WeekRule::fixed, working(kas, {1})).at(0)) == "fixed_shifts");
    world.who().fixed->work->shifts.pop_back();
    CHECK(reason_of(world.broken(WeekRule::fixed, working(kas, {1, 0})).at(0)) == "fixed_shifts");
}
