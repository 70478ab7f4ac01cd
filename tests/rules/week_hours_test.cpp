#include <doctest/doctest.h>

#include "tests/support/one_person.hpp"

using namespace duaal::domain;
using namespace duaal::test;

TEST_CASE("week_hours: items and appointments that count, without self-study") {
    OnePerson world;
    const GroupIndex group = world.lessons("mon-wed 09:00-12:00");
    world.data.groups[group].self_study = hours(6);
    const Timetable choice = learning(world.language, group);
    world.who().max_hours_week = hours(9);
    CHECK(world.broken(WeekRule::week_hours, choice).empty());
    world.who().max_hours_week = Minutes{539};
    const auto broken = world.broken(WeekRule::week_hours, choice);
    REQUIRE(broken.size() == 1);
    CHECK(std::get<breach::WeekHours>(broken[0]).hours == Minutes{540});
    CHECK(std::get<breach::WeekHours>(broken[0]).allowed == Minutes{539});
}

TEST_CASE("week_hours: an appointment that counts on any day, also without items that day; nothing for an empty week") {
    OnePerson world;
    world.who().max_hours_week = hours(8);
    world.who().appointments.push_back({"job", times("fri 13:00-18:00"), {}, true});
    CHECK(world.broken(WeekRule::week_hours, learning(world.language, world.lessons("mon 09:00-12:00"))).empty());
    CHECK(world.broken(WeekRule::week_hours, learning(world.language, world.lessons("mon 09:00-12:05"))).size() == 1);
    world.who().max_hours_week = hours(1);
    CHECK(world.broken(WeekRule::week_hours, Timetable{}).empty());
}
