#include <doctest/doctest.h>

#include "tests/support/one_person.hpp"

using namespace duaal::domain;
using namespace duaal::test;

TEST_CASE("rest: between shifts of following days lies rest_minutes") {
    OnePerson world;  // 11:00 between shifts, 9:00 otherwise
    CHECK(world.broken(WeekRule::rest, working(world.placement(world.place, {"mon 13:00-20:00", "tue 07:00-12:00"}), {0, 1})).empty());
    const auto broken = world.broken(WeekRule::rest, working(world.placement(world.place, {"mon 13:00-20:05", "tue 07:00-12:00"}), {0, 1}));
    REQUIRE(broken.size() == 1);
    CHECK(std::get<breach::Rest>(broken[0]).rest == Minutes{655});
    CHECK(std::get<breach::Rest>(broken[0]).needed == Minutes{660});
    CHECK(world.broken(WeekRule::rest, working(world.placement(world.place, {"mon 13:00-24:00", "wed 00:00-08:00"}), {0, 1})).empty());
}

TEST_CASE("rest: beside a lesson rest_any_minutes is enough, and Monday follows Sunday") {
    OnePerson world;
    const Timetable evening = learning(world.language, world.lessons("sun 18:30-21:30"));
    CHECK(world.broken(WeekRule::rest, both(evening, working(world.placement(world.place, {"mon 06:30-12:00"}), {0}))).empty());
    CHECK(world.broken(WeekRule::rest, both(evening, working(world.placement(world.place, {"mon 06:25-12:00"}), {0}))).size() == 1);
    CHECK(world.broken(WeekRule::rest, working(world.placement(world.place, {"sun 13:00-21:00", "mon 07:00-12:00"}), {0, 1})).size() == 1);
}

TEST_CASE("rest: an appointment that counts is a shift beside an item; two appointments are not compared") {
    OnePerson world;
    world.who().appointments.push_back({"job", times("mon 16:00-21:00"), world.place, true});
    const auto at = [&](std::string_view shift) { return working(world.placement(world.place, {shift}), {0}); };
    CHECK(world.broken(WeekRule::rest, at("tue 07:55-12:00")).size() == 1);
    CHECK(world.broken(WeekRule::rest, at("tue 08:00-12:00")).empty());
    CHECK(world.broken(WeekRule::rest, learning(world.language, world.lessons("tue 06:00-08:00"))).empty());
    CHECK(world.broken(WeekRule::rest, learning(world.language, world.lessons("tue 05:55-08:00"))).size() == 1);
    world.who().appointments[0].counts = false;
    CHECK(world.broken(WeekRule::rest, at("tue 04:00-12:00")).empty());
    world.who().appointments[0].counts = true;
    world.who().appointments.push_back({"early", times("tue 05:00-06:00"), world.place, true});
    CHECK(world.broken(WeekRule::rest, at("thu 09:00-12:00")).empty());
}

TEST_CASE("rest: between shifts the longer of the two minimums") {
    OnePerson world;
    world.data.policy.rest_any = hours(12);
    CHECK(world.broken(WeekRule::rest, working(world.placement(world.place, {"mon 13:00-20:00", "tue 07:00-12:00"}), {0, 1})).size() == 1);
}
