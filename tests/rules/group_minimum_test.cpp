#include <doctest/doctest.h>

#include "tests/rules/four.hpp"

using namespace duaal::domain;
using namespace duaal::test;
using duaal::check::reason_of;

TEST_CASE("group_minimum: nobody, or at least min_size") {
    Four world;
    const GroupIndex group = world.lessons("mon 09:00-12:00");
    world.data.groups[group].min_size = 3;
    const Timetable choice = learning(world.language, group);
    CHECK(world.with(0, choice, SharedRule::group_minimum).empty());
    CHECK(world.with(3, choice, SharedRule::group_minimum).empty());
    const auto few = world.with(2, choice, SharedRule::group_minimum);
    REQUIRE(few.size() == 1);
    CHECK(reason_of(few[0]) == "below");
    CHECK(std::get<breach::GroupMinimum>(few[0]).taken == 2);
    CHECK(std::get<breach::GroupMinimum>(few[0]).needed == 3);
}
