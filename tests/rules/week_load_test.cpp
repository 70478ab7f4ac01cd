#include <doctest/doctest.h>

#include "tests/support/one_person.hpp"

using namespace duaal::domain;
using namespace duaal::test;

TEST_CASE("week_load: as week_hours, with the self-study of the chosen groups") {
    OnePerson world;
    const GroupIndex group = world.lessons("mon-wed 09:00-12:00");
    world.data.groups[group].self_study = hours(6);
    const Timetable choice = learning(world.language, group);
    CHECK(world.broken(WeekRule::week_load, choice).empty());  // no maximum
    world.who().max_load_week = hours(15);
    CHECK(world.broken(WeekRule::week_load, choice).empty());
    world.who().max_load_week = Minutes{899};
    const auto broken = world.broken(WeekRule::week_load, choice);
    REQUIRE(broken.size() == 1);
    CHECK(std::get<breach::WeekLoad>(broken[0]).load == Minutes{900});
    CHECK(std::get<breach::WeekLoad>(broken[0]).allowed == Minutes{899});
    CHECK(world.broken(WeekRule::week_load, Timetable{}).empty());
}
