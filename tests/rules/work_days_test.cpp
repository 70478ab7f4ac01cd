#include <doctest/doctest.h>

#include "tests/support/one_person.hpp"

using namespace duaal::domain;
using namespace duaal::test;
using duaal::check::reason_of;

TEST_CASE("work_days: the participant's bounds, where a placement is chosen") {
    OnePerson world;
    const PlacementIndex kas = world.placement(world.place, {"mon 08:00-16:00", "tue 08:00-16:00", "wed 08:00-16:00"});
    world.who().work->min_days = 2;
    world.who().work->max_days = 2;
    CHECK(world.broken(WeekRule::work_days, Timetable{}).empty());
    CHECK(world.broken(WeekRule::work_days, working(kas, {0, 2})).empty());
    const auto few = world.broken(WeekRule::work_days, working(kas, {0}));
    REQUIRE(few.size() == 1);
    CHECK(reason_of(few[0]) == "below");
    CHECK(std::get<breach::WorkDays>(few[0]).days == 1);
    CHECK(std::get<breach::WorkDays>(few[0]).bound == 2);
    CHECK(reason_of(world.broken(WeekRule::work_days, working(kas, {0, 1, 2})).at(0)) == "above");
}

TEST_CASE("work_days: the placement's bounds too") {
    OnePerson world;
    const PlacementIndex kas = world.placement(world.place, {"mon 08:00-16:00", "tue 08:00-16:00", "wed 08:00-16:00"});
    world.data.placements[kas].min_days = 2;
    world.data.placements[kas].max_days = 2;
    CHECK(world.broken(WeekRule::work_days, working(kas, {0, 2})).empty());
    CHECK(reason_of(world.broken(WeekRule::work_days, working(kas, {1})).at(0)) == "below_placement");
    CHECK(reason_of(world.broken(WeekRule::work_days, working(kas, {0, 1, 2})).at(0)) == "above_placement");
    world.who().work->min_days = 3;  // nothing satisfies both
    CHECK(world.broken(WeekRule::work_days, working(kas, {0, 1})).size() == 1);
    CHECK(world.broken(WeekRule::work_days, working(kas, {0})).size() == 2);
}
