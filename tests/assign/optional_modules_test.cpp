/// An optional module that somebody can never take costs them nothing: SPEC section 5, "complete".

#include <doctest/doctest.h>

#include "tests/support/brute_force.hpp"
#include "tests/support/flat_model/flat_model.hpp"
#include "tests/support/one_person.hpp"
#include "tests/support/proven.hpp"

using namespace duaal;
using namespace duaal::domain;
using namespace duaal::test;

namespace {

/// Two days of work are wanted; an optional module is taught on Sunday, and the person can come from Monday to Friday.
struct Sunday : OnePerson {
    ModuleIndex extra = module();
    PlacementIndex kas = placement(place, {"tue 08:00-16:00", "wed 08:00-16:00"});

    Sunday() {
        who().available = times("mon-fri 07:00-18:00");
        who().work->min_days = who().work->max_days = 2;
        learns(person, extra).optional = true;
        group(extra, place, times("sun 09:00-12:00"));
    }
    /// The status in the plan that is proven best, once brute force and the flat model find the same values.
    [[nodiscard]] Status proven_status() const {
        const Scenario scenario = build();
        const Outcome outcome = solve_proven(scenario);
        const auto forced = solve_by_force(scenario);
        REQUIRE(forced);
        CHECK(check::values_of(scenario, *outcome.plan) == forced->values);
        CHECK(solve_flat(scenario).values == forced->values);
        CHECK(outcome.plan->timetables[person].work == working(kas, {0, 1}).work);
        return check::status_of(scenario, person, outcome.plan->timetables[person]);
    }
};

}  // namespace

TEST_CASE("who has the required lessons keeps the work too, and is complete") {
    Sunday world;
    world.lessons("mon,thu 09:00-12:00");
    CHECK(world.proven_status() == Status::complete);
}

TEST_CASE("who cannot have the required lessons either keeps the work") {
    Sunday world;
    CHECK(world.proven_status() == Status::work);
}

TEST_CASE("who has only optional modules keeps the work, and is complete with any of them") {
    Sunday world;
    world.who().learning[0].optional = true;
    CHECK(world.proven_status() == Status::work);
    world.lessons("mon,thu 09:00-12:00");
    CHECK(world.proven_status() == Status::complete);
}

TEST_CASE("an optional module that can be taken is taken beside the work") {
    Sunday world;
    world.lessons("mon,thu 09:00-12:00");
    const GroupIndex friday = world.group(world.extra, world.place, times("fri 09:00-12:00"));
    const Outcome outcome = solve_proven(world.build());
    CHECK(outcome.plan->timetables[world.person].learning.back().group == friday);
    CHECK(world.proven_status() == Status::complete);
}
