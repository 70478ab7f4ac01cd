#include <doctest/doctest.h>

#include "tests/support/one_person.hpp"

using namespace duaal::domain;
using namespace duaal::test;
using duaal::check::reason_of;

TEST_CASE("work_hours: of shifts less their breaks, within the participant's bounds") {
    OnePerson world;
    const PlacementIndex kas = world.placement(world.place, {"mon 08:00-16:30", "tue 08:00-16:30"});
    for (Shift& shift : world.data.placements[kas].shifts) shift.pause = Minutes{30};
    world.who().work->min_hours = hours(16);
    world.who().work->max_hours = hours(16);
    CHECK(world.broken(WeekRule::work_hours, working(kas, {0, 1})).empty());
    CHECK(world.broken(WeekRule::work_hours, Timetable{}).empty());
    const auto few = world.broken(WeekRule::work_hours, working(kas, {0}));
    REQUIRE(few.size() == 1);
    CHECK(reason_of(few[0]) == "below");
    CHECK(std::get<breach::WorkHours>(few[0]).hours == Minutes{480});
    CHECK(std::get<breach::WorkHours>(few[0]).bound == Minutes{960});
    world.who().work->max_hours = Minutes{959};
    CHECK(reason_of(world.broken(WeekRule::work_hours, working(kas, {0, 1})).at(0)) == "above");
}

TEST_CASE("work_hours: lessons and appointments are no work, and who chooses no placement has no bounds") {
    OnePerson world;
    world.who().work->min_hours = hours(4);
    world.who().work->max_hours = hours(4);
    world.who().appointments.push_back({"job", times("fri 09:00-12:00"), {}, true});
    const Timetable lessons = learning(world.language, world.lessons("mon 09:00-12:00"));
    CHECK(world.broken(WeekRule::work_hours, lessons).empty());
    CHECK(world.broken(WeekRule::work_hours, both(lessons, working(world.placement(world.place, {"tue 09:00-13:00"}), {0}))).empty());
}
