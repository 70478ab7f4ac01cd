#include <doctest/doctest.h>

#include "tests/support/one_person.hpp"

using namespace duaal::domain;
using namespace duaal::test;

TEST_CASE("care_minimum: a child with slots at a childcare takes at least min_slots there") {
    OnePerson world;
    world.child(world.family);
    const ChildcareIndex daycare = world.childcare({}, {"mon 08:00-13:00", "tue 08:00-13:00", "wed 08:00-13:00"});
    const ChildcareIndex other = world.childcare({}, {"thu 08:00-13:00"});
    world.data.childcare[daycare].min_slots = 2;
    CHECK(world.broken_by_care(CareRule::care_minimum, {}).empty());
    CHECK(world.broken_by_care(CareRule::care_minimum, {slots(daycare, {0, 2}), slots(other, {0})}).empty());
    const auto few = world.broken_by_care(CareRule::care_minimum, {slots(daycare, {1}), slots(other, {0})});
    REQUIRE(few.size() == 1);
    CHECK(std::get<breach::CareMinimum>(few[0]).childcare == daycare);
    CHECK(std::get<breach::CareMinimum>(few[0]).slots == 1);
    CHECK(std::get<breach::CareMinimum>(few[0]).needed == 2);
}
