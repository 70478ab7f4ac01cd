#include <doctest/doctest.h>

#include "tests/rules/four.hpp"

using namespace duaal::domain;
using namespace duaal::test;

TEST_CASE("shift_capacity: of each shift by itself") {
    Four world;
    const PlacementIndex kas = world.placement(world.place, {"mon 08:00-16:00", "tue 08:00-16:00"});
    world.data.placements[kas].shifts[ShiftIndex{0}].positions = 3;
    world.data.placements[kas].shifts[ShiftIndex{1}].positions = 2;
    CHECK(world.with(2, working(kas, {0, 1}), SharedRule::shift_capacity).empty());
    const auto full = world.with(3, working(kas, {0, 1}), SharedRule::shift_capacity);
    REQUIRE(full.size() == 1);
    CHECK(std::get<breach::ShiftCapacity>(full[0]).placement == kas);
    CHECK(std::get<breach::ShiftCapacity>(full[0]).shift == ShiftIndex{1});
    CHECK(std::get<breach::ShiftCapacity>(full[0]).taken == 3);
    CHECK(std::get<breach::ShiftCapacity>(full[0]).positions == 2);
}
