#include <doctest/doctest.h>

#include "tests/support/one_person.hpp"

using namespace duaal::domain;
using namespace duaal::test;

TEST_CASE("care_trip: from home by care_mode, unless onsite or without a location") {
    OnePerson world;  // at most 20 minutes
    world.child(world.family);
    const ChildcareIndex daycare = world.childcare(world.place, {"mon 08:00-13:00"});
    world.travel(world.home, world.place, 20);
    CHECK(world.broken_by_care(CareRule::care_trip, {slots(daycare, {0})}).empty());
    world.travel(world.home, world.place, 25);
    const auto far = world.broken_by_care(CareRule::care_trip, {slots(daycare, {0})});
    REQUIRE(far.size() == 1);
    CHECK(std::get<breach::CareTrip>(far[0]).trip == Minutes{25});
    CHECK(std::get<breach::CareTrip>(far[0]).allowed == Minutes{20});
    world.data.childcare[daycare].onsite = true;
    CHECK(world.broken_by_care(CareRule::care_trip, {slots(daycare, {0})}).empty());
    CHECK(world.broken_by_care(CareRule::care_trip, {slots(world.childcare({}, {"mon 08:00-13:00"}), {0})}).empty());
}

TEST_CASE("care_trip: the mode is the policy's, not the parent's") {
    OnePerson world;
    world.child(world.family);
    const ChildcareIndex daycare = world.childcare(world.place, {"mon 08:00-13:00"});
    Scenario bike = world.build();
    ScenarioData rows = bike.data();
    for (TravelOverride& travel : rows.travel) travel.minutes = Minutes{travel.mode == Mode::car ? 10 : 60};
    Plan plan = world.plan_of({});
    plan.care[world.family][ChildIndex{0}] = {slots(daycare, {0})};
    CHECK(duaal::check::check_plan(Scenario(rows), plan).size() == 1);
    rows.policy.care_mode = Mode::car;
    CHECK(duaal::check::check_plan(Scenario(rows), plan).empty());
}
