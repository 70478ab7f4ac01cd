#include <doctest/doctest.h>

#include "tests/support/one_person.hpp"

using namespace duaal::domain;
using namespace duaal::test;
using duaal::check::reason_of;

TEST_CASE("care_age: from min_months, before max_months, at the start of the period") {
    OnePerson world;  // starts on 1 September 2026
    const ChildIndex child = world.child(world.family);
    const ChildcareIndex daycare = world.childcare({}, {"mon 08:00-13:00"});
    world.data.childcare[daycare].min_months = 24;
    world.data.childcare[daycare].max_months = 48;
    const auto born = [&](Date date) {
        world.data.households[world.family].children[child].born = date;
        return world.broken_by_care(CareRule::care_age, {slots(daycare, {0})});
    };
    CHECK(born(Date(2024, 9, 1)).empty());
    CHECK(born(Date(2022, 9, 2)).empty());
    const auto young = born(Date(2024, 9, 2));
    REQUIRE(young.size() == 1);
    CHECK(reason_of(young[0]) == "below");
    CHECK(std::get<breach::CareAge>(young[0]).months == 23);
    CHECK(std::get<breach::CareAge>(young[0]).bound == 24);
    const auto old = born(Date(2022, 9, 1));
    REQUIRE(old.size() == 1);
    CHECK(reason_of(old[0]) == "above");
    CHECK(std::get<breach::CareAge>(old[0]).months == 48);
    world.data.childcare[daycare].min_months = 0;
    CHECK(born(Date(2026, 9, 1)).empty());
    CHECK(born(Date(2026, 9, 2)).size() == 1);  // not born yet
}
