#include <doctest/doctest.h>

#include "tests/support/one_person.hpp"

using namespace duaal::domain;
using namespace duaal::test;

TEST_CASE("day_hours: items, shifts less their breaks, and appointments that count, on a day with an item") {
    OnePerson world;
    const PlacementIndex kas = world.placement(world.place, {"mon 13:00-17:30"});
    const Timetable choice = both(learning(world.language, world.lessons("mon 09:00-12:00")), working(kas, {0}));
    world.data.placements[kas].shifts[ShiftIndex{0}].pause = Minutes{30};
    world.who().max_hours_day = hours(7);
    CHECK(world.broken(WeekRule::day_hours, choice).empty());
    world.data.placements[kas].shifts[ShiftIndex{0}].pause = Minutes{25};
    const auto broken = world.broken(WeekRule::day_hours, choice);
    REQUIRE(broken.size() == 1);
    CHECK(std::get<breach::DayHours>(broken[0]).day == Day::mon);
    CHECK(std::get<breach::DayHours>(broken[0]).hours == Minutes{425});
    CHECK(std::get<breach::DayHours>(broken[0]).allowed == Minutes{420});
}

TEST_CASE("day_hours: what counts of appointments, and only beside an item") {
    OnePerson world;
    const Timetable choice = learning(world.language, world.lessons("mon 09:00-12:00"));
    world.who().max_hours_day = hours(4);
    world.who().appointments.push_back({"job", times("mon,tue 13:00-18:00"), world.place, false});
    CHECK(world.broken(WeekRule::day_hours, choice).empty());
    world.who().appointments[0].counts = true;
    CHECK(world.broken(WeekRule::day_hours, choice).size() == 1);  // Monday; Tuesday has no item
    world.who().appointments[0].times = times("mon 13:00-14:00");
    CHECK(world.broken(WeekRule::day_hours, choice).empty());
    CHECK(world.broken(WeekRule::day_hours, Timetable{}).empty());
}
