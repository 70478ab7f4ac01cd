#include <doctest/doctest.h>

#include "tests/support/one_person.hpp"

using namespace duaal::domain;
using namespace duaal::test;

TEST_CASE("care_onsite: a chosen slot contains an item of the household at its place") {
    OnePerson world;
    world.child(world.family);
    const ChildcareIndex onsite = world.childcare(world.place, {"mon 09:00-12:00", "mon 09:00-11:55", "tue 09:00-12:00"});
    world.data.childcare[onsite].onsite = true;
    const Timetable week = learning(world.language, world.lessons("mon 09:00-12:00"));
    CHECK(world.broken_by_care(CareRule::care_onsite, {slots(onsite, {0})}, week).empty());
    CHECK(world.broken_by_care(CareRule::care_onsite, {slots(onsite, {1})}, week).size() == 1);
    CHECK(world.broken_by_care(CareRule::care_onsite, {slots(onsite, {0, 1, 2})}, week).size() == 2);
    CHECK(world.broken_by_care(CareRule::care_onsite, {slots(onsite, {0})}).size() == 1);
    world.data.childcare[onsite].location = world.location();
    CHECK(world.broken_by_care(CareRule::care_onsite, {slots(onsite, {0})}, week).size() == 1);
    world.data.childcare[onsite].onsite = false;
    CHECK(world.broken_by_care(CareRule::care_onsite, {slots(onsite, {0})}, week).empty());
}

TEST_CASE("care_onsite: also an item of another participant of the household, but no appointment and no online lesson") {
    OnePerson world;
    world.child(world.family);
    const ParticipantIndex partner = world.participant(world.family);
    world.works(partner);
    const ChildcareIndex onsite = world.childcare(world.home, {"mon 09:00-12:00"});
    world.data.childcare[onsite].onsite = true;
    CHECK(
        world.broken_by_care(CareRule::care_onsite, {slots(onsite, {0})}, learning(world.language, world.online_lessons("mon 09:00-12:00")))
            .size() == 1);
    world.data.childcare[onsite].location = world.place;
    world.who().appointments.push_back({"job", times("mon 09:00-12:00"), world.place, true});
    CHECK(world.broken_by_care(CareRule::care_onsite, {slots(onsite, {0})}).size() == 1);
    Plan plan = world.plan_of({});
    plan.care[world.family][ChildIndex{0}] = {slots(onsite, {0})};
    plan.timetables[partner] = working(world.placement(world.place, {"mon 10:00-11:00"}), {0});
    CHECK(world.broken(CareRule::care_onsite, plan).empty());
}
