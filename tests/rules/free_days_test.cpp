#include <doctest/doctest.h>

#include "tests/support/one_person.hpp"

using namespace duaal::domain;
using namespace duaal::test;

TEST_CASE("free_days: days without an item and without an appointment that counts") {
    OnePerson world;
    CHECK(world.broken(WeekRule::free_days, learning(world.language, world.lessons("mon-fri 09:00-12:00"))).empty());
    const auto broken = world.broken(WeekRule::free_days, learning(world.language, world.lessons("mon-sat 09:00-12:00")));
    REQUIRE(broken.size() == 1);
    CHECK(std::get<breach::FreeDays>(broken[0]).days == 1);
    CHECK(std::get<breach::FreeDays>(broken[0]).needed == 2);

    const Timetable five_days = learning(world.language, world.lessons("mon-fri 09:00-12:00"));
    world.who().appointments.push_back({"choir", times("sat 09:00-12:00"), world.place, false});
    CHECK(world.broken(WeekRule::free_days, five_days).empty());
    world.who().appointments[0].counts = true;
    CHECK(world.broken(WeekRule::free_days, five_days).size() == 1);
    CHECK(world.broken(WeekRule::free_days, Timetable{}).empty());
}

TEST_CASE("free_days: two items on a day are one day; no minimum, no rule") {
    OnePerson world;
    const Timetable choice = both(learning(world.language, world.lessons("mon-fri 09:00-11:00")),
                                  working(world.placement(world.place, {"fri 13:00-16:00"}), {0}));
    CHECK(world.broken(WeekRule::free_days, choice).empty());
    world.data.policy.free_days = 0;
    CHECK(world.broken(WeekRule::free_days, learning(world.language, world.lessons("mon-sun 09:00-12:00"))).empty());
}
