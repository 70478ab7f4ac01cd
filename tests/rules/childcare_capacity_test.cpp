#include <doctest/doctest.h>

#include "tests/support/one_person.hpp"

using namespace duaal::domain;
using namespace duaal::test;
using duaal::check::Reason;

TEST_CASE("childcare_capacity: one place per child and slot, over all households") {
    OnePerson world;
    const HouseholdIndex other = world.household(world.home);
    world.child(world.family);
    world.child(world.family);
    world.child(other);
    const ChildcareIndex daycare = world.childcare({}, {"mon 08:00-13:00", "tue 08:00-13:00"});
    world.data.childcare[daycare].slots[SlotIndex{0}].places = 2;
    Plan plan = world.plan_of({});
    plan.care[world.family][ChildIndex{0}] = {slots(daycare, {0, 1})};
    plan.care[world.family][ChildIndex{1}] = {slots(daycare, {0})};
    CHECK(world.broken(Rule::childcare_capacity, plan).empty());
    plan.care[other][ChildIndex{0}] = {slots(daycare, {0, 1})};
    const auto full = world.broken(Rule::childcare_capacity, plan);
    REQUIRE(full.size() == 1);
    CHECK(full[0].reason == Reason::above);
    CHECK(full[0].childcare == daycare);
    CHECK(full[0].slot == SlotIndex{0});
    CHECK(full[0].actual == 3);
    CHECK(full[0].allowed == 2);
}
