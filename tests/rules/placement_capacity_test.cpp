#include <doctest/doctest.h>

#include "tests/rules/four.hpp"

using namespace duaal::domain;
using namespace duaal::test;

TEST_CASE("placement_capacity: participants of all its shifts together, where there is a maximum") {
    Four world;
    const PlacementIndex kas = world.placement(world.place, {"mon 08:00-16:00", "tue 08:00-16:00"});
    CHECK(world.with(4, working(kas, {0, 1}), SharedRule::placement_capacity).empty());
    world.data.placements[kas].max_participants = 3;
    CHECK(world.with(3, working(kas, {0, 1}), SharedRule::placement_capacity).empty());
    const auto full = world.with(4, working(kas, {0}), SharedRule::placement_capacity);
    REQUIRE(full.size() == 1);
    CHECK(std::get<breach::PlacementCapacity>(full[0]).placement == kas);
    CHECK(std::get<breach::PlacementCapacity>(full[0]).taken == 4);
    CHECK(std::get<breach::PlacementCapacity>(full[0]).most == 3);
}
