#include <doctest/doctest.h>

#include "tests/rules/four.hpp"

using namespace duaal::domain;
using namespace duaal::test;

TEST_CASE("placement_minimum: nobody, or at least min_participants") {
    Four world;
    const PlacementIndex kas = world.placement(world.place, {"mon 08:00-16:00", "tue 08:00-16:00"});
    world.data.placements[kas].min_participants = 2;
    CHECK(world.with(0, working(kas, {0}), SharedRule::placement_minimum).empty());
    CHECK(world.with(2, working(kas, {0}), SharedRule::placement_minimum).empty());
    const auto few = world.with(1, working(kas, {0, 1}), SharedRule::placement_minimum);
    REQUIRE(few.size() == 1);
    CHECK(std::get<breach::PlacementMinimum>(few[0]).taken == 1);
    CHECK(std::get<breach::PlacementMinimum>(few[0]).needed == 2);
}
