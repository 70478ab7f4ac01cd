#include <doctest/doctest.h>

#include "tests/support/one_person.hpp"

using namespace duaal::domain;
using namespace duaal::test;

TEST_CASE("trip_limit: one way from home to a chosen item, not to an appointment") {
    OnePerson world;
    const Timetable choice = learning(world.language, world.lessons("mon,wed 09:00-12:00"));
    world.who().max_trip = Minutes{10};
    CHECK(world.broken(WeekRule::trip_limit, choice).empty());
    world.who().max_trip = Minutes{9};
    const auto broken = world.broken(WeekRule::trip_limit, choice);
    REQUIRE(broken.size() == 2);  // one for each session
    CHECK(std::get<breach::TripLimit>(broken[0]).trip == Minutes{10});
    CHECK(std::get<breach::TripLimit>(broken[0]).allowed == Minutes{9});
    CHECK(world.broken(WeekRule::trip_limit, learning(world.language, world.online_lessons("mon 09:00-12:00"))).empty());
    world.who().appointments.push_back({"far", times("fri 09:00-10:00"), world.place, true});
    CHECK(world.broken(WeekRule::trip_limit, learning(world.language, world.online_lessons("mon 09:00-12:00"))).empty());
}

TEST_CASE("trip_limit: by the participant's own mode") {
    OnePerson world;
    world.who().max_trip = Minutes{20};
    const Timetable choice = learning(world.language, world.lessons("mon 09:00-12:00"));
    world.distance = 20;
    CHECK(world.broken(WeekRule::trip_limit, choice).empty());
    world.distance = 25;
    CHECK(world.broken(WeekRule::trip_limit, choice).size() == 1);
}
