#include <doctest/doctest.h>

#include "tests/support/one_person.hpp"

using namespace duaal::domain;
using namespace duaal::test;

TEST_CASE("travel: the way from one place to the next fits between two items of a day") {
    OnePerson world;
    const LocationIndex office = world.location();
    world.travel(world.place, office, 25);
    const Timetable lessons = learning(world.language, world.lessons("mon 09:00-12:00"));
    CHECK(world.broken(WeekRule::travel, both(lessons, working(world.placement(office, {"mon 12:25-16:00"}), {0}))).empty());
    const auto late = world.broken(WeekRule::travel, both(lessons, working(world.placement(office, {"mon 12:20-16:00"}), {0})));
    REQUIRE(late.size() == 1);
    CHECK(std::get<breach::Travel>(late[0]).between == Minutes{20});
    CHECK(std::get<breach::Travel>(late[0]).needed == Minutes{25});
    CHECK(world.broken(WeekRule::travel, both(lessons, working(world.placement(office, {"tue 09:00-16:00"}), {0}))).empty());
    CHECK(world.broken(WeekRule::travel, both(lessons, working(world.placement(world.place, {"mon 12:00-16:00"}), {0}))).empty());
}

TEST_CASE("travel: what overlaps is broken whichever starts first, also one inside the other") {
    OnePerson world;
    const Timetable lessons = learning(world.language, world.lessons("mon 09:00-12:00"));
    for (const std::string_view shift : {"mon 08:00-17:00", "mon 10:00-11:00", "mon 09:00-12:00", "mon 08:00-09:05"}) {
        CAPTURE(shift);
        CHECK(world.broken(WeekRule::travel, both(lessons, working(world.placement(world.place, {shift}), {0}))).size() == 1);
    }
}

TEST_CASE("travel: an item and an appointment, but not two appointments") {
    OnePerson world;
    const Timetable lessons = learning(world.language, world.lessons("mon 09:00-12:00"));
    world.who().appointments.push_back({"doctor", times("mon 12:05-13:00"), {}, false});  // at home, 10 minutes away
    CHECK(world.broken(WeekRule::travel, lessons).size() == 1);
    world.who().appointments[0].times = times("mon 12:10-13:00");
    CHECK(world.broken(WeekRule::travel, lessons).empty());
    world.who().appointments.push_back({"talk", times("mon 12:30-13:30"), {}, true});
    CHECK(world.broken(WeekRule::travel, lessons).empty());
}

TEST_CASE("travel: not only neighbours, and an online lesson is at home") {
    OnePerson world;
    world.who().appointments.push_back({"call", times("mon 12:00-12:05"), world.place, false});
    const LocationIndex far = world.location();
    world.travel(world.place, far, 0);
    world.distance = 60;
    const Timetable lessons = learning(world.language, world.online_lessons("mon 09:00-11:00"));
    // From home 11:00 to the far place 12:30 there are 90 minutes, and 60 to the call: both are enough.
    CHECK(world.broken(WeekRule::travel, both(lessons, working(world.placement(far, {"mon 12:30-16:00"}), {0}))).empty());
    world.travel(world.home, far, 95);
    CHECK(world.broken(WeekRule::travel, both(lessons, working(world.placement(far, {"mon 12:30-16:00"}), {0}))).size() == 1);
}
