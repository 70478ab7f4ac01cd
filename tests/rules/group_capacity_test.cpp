#include <doctest/doctest.h>

#include "tests/rules/four.hpp"

using namespace duaal::domain;
using namespace duaal::test;
using duaal::check::reason_of;

TEST_CASE("group_capacity: as many participants as seats, and not one more") {
    Four world;
    const GroupIndex group = world.lessons("mon 09:00-12:00");
    world.data.groups[group].capacity = 2;
    const Timetable choice = learning(world.language, group);
    CHECK(world.with(2, choice, SharedRule::group_capacity).empty());
    const auto full = world.with(3, choice, SharedRule::group_capacity);
    REQUIRE(full.size() == 1);
    CHECK(reason_of(full[0]) == "above");
    CHECK(std::get<breach::GroupCapacity>(full[0]).group == group);
    CHECK(std::get<breach::GroupCapacity>(full[0]).taken == 3);
    CHECK(std::get<breach::GroupCapacity>(full[0]).seats == 2);
    world.data.groups[group].capacity = 0;
    CHECK(world.with(0, choice, SharedRule::group_capacity).empty());
    CHECK(world.with(1, choice, SharedRule::group_capacity).size() == 1);
}
