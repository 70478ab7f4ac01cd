#include <doctest/doctest.h>

#include "tests/support/one_person.hpp"

using namespace duaal::domain;
using namespace duaal::test;
using duaal::check::reason_of;

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
    CHECK(world.broken(SharedRule::childcare_capacity, plan).empty());
    plan.care[other][ChildIndex{0}] = {slots(daycare, {0, 1})};
    const auto full = world.broken(SharedRule::childcare_capacity, plan);
    REQUIRE(full.size() == 1);
    CHECK(reason_of(full[0]) == "above");
    CHECK(std::get<breach::ChildcareCapacity>(full[0]).childcare == daycare);
    CHECK(std::get<breach::ChildcareCapacity>(full[0]).slot == SlotIndex{0});
    CHECK(std::get<breach::ChildcareCapacity>(full[0]).taken == 3);
    CHECK(std::get<breach::ChildcareCapacity>(full[0]).places == 2);
}
