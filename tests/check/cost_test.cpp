#include <doctest/doctest.h>

#include "solver/check/score.hpp"
#include "tests/support/one_person.hpp"

using namespace duaal::domain;
using namespace duaal::test;

namespace {

/// Lessons 10 minutes from home on Monday 09:00-12:00; travel costs 1000 a minute and waiting 1.
struct Commuter : OnePerson {
    GroupIndex group = lessons("mon 09:00-12:00");
    Timetable week = learning(language, group);

    Commuter() { data.policy.cost = {1000, 0, 0, 1, 0}; }
    [[nodiscard]] std::int64_t cost() const { return duaal::check::cost_of(build(), person, week); }
    /// The week with one more shift, at `where`.
    [[nodiscard]] std::int64_t with_shift(LocationIndex where, std::string_view shift) {
        week.work = working(placement(where, {shift}), {0}).work;
        return cost();
    }
};

}  // namespace

TEST_CASE("cost: home to the first item, and from the last one home, each day") {
    Commuter world;
    CHECK(duaal::check::cost_of(world.build(), world.person, {}) == 0);
    CHECK(world.cost() == 20'000);
    CHECK(world.with_shift(world.place, "tue 08:00-16:00") == 40'000);
    world.week = learning(world.language, world.online_lessons("mon 09:00-12:00"));
    CHECK(world.cost() == 0);
}

TEST_CASE("cost: between two items via home where the stop fits, else waiting") {
    Commuter world;  // via home: 10 + 10 + 30 minutes
    CHECK(world.with_shift(world.place, "mon 12:50-16:00") == 40'000);
    CHECK(world.with_shift(world.place, "mon 12:45-16:00") == 20'045);
    CHECK(world.with_shift(world.place, "mon 12:00-16:00") == 20'000);
    const LocationIndex office = world.location();  // 10 minutes from the school, 10 from home
    CHECK(world.with_shift(office, "mon 12:45-16:00") == 30'035);
    CHECK(world.with_shift(office, "mon 12:50-16:00") == 40'000);
    world.data.policy.home_stop = Minutes{0};
    CHECK(world.with_shift(world.place, "mon 12:20-16:00") == 40'000);
    CHECK(world.with_shift(world.place, "mon 12:15-16:00") == 20'015);
}

TEST_CASE("cost: what is at home needs no stop, and its trip is nothing") {
    Commuter world;
    world.who().appointments.push_back({"call", times("mon 12:10-12:30"), {}, false});
    CHECK(world.cost() == 20'000);
    world.who().appointments[0].times = times("mon 12:05-12:30");  // overlaps the way home: nothing is waited
    CHECK(world.cost() == 20'000);
    CHECK(world.with_shift(world.place, "mon 12:40-16:00") == 40'000);  // home for the call, and back without a stop
}

TEST_CASE("cost: appointments are part of a day with an item, and of no other") {
    Commuter world;
    const LocationIndex clinic = world.location();
    world.who().appointments.push_back({"doctor", times("mon,tue 08:00-08:30"), clinic, false});
    // Monday: 10 to the clinic, straight to the school 10 with 20 minutes waited, 10 home. Tuesday is no day with an item.
    CHECK(world.cost() == 30'020);
}

TEST_CASE("cost: minutes of items inside avoided times, which count once") {
    Commuter world;
    world.data.policy.cost = {0, 2, 0, 0, 0};
    world.who().avoid = times({"mon 08:00-10:00", "mon 09:30-10:30", "mon 11:55-13:00", "tue 09:00-12:00"});
    CHECK(world.cost() == 2 * (90 + 5));
}

TEST_CASE("cost: a sector that is not preferred, where any is") {
    Commuter world;
    world.data.policy.cost = {0, 0, 240, 0, 0};
    const SectorIndex flowers = world.sector();
    const PlacementIndex kas = world.placement(world.place, {"tue 08:00-16:00"});
    world.week = working(kas, {0});
    CHECK(world.cost() == 0);
    world.who().preferred_sectors = {flowers};
    CHECK(world.cost() == 240);  // the placement has none
    world.data.placements[kas].sector = flowers;
    CHECK(world.cost() == 0);
    world.data.placements[kas].sector = world.sector();
    CHECK(world.cost() == 240);
}

TEST_CASE("cost of care: whole hours of each slot, and twice the way per day and childcare") {
    OnePerson world;
    world.data.policy.cost = {1, 0, 0, 0, 10};
    const ChildcareIndex daycare = world.childcare(world.place, {"mon 08:00-13:55", "mon 14:00-18:00", "tue 08:00-13:00"});
    const auto cost = [&](const CareWeek& care) { return duaal::check::care_cost_of(world.build(), world.family, care); };
    CHECK(cost({}) == 0);
    CHECK(cost({slots(daycare, {0})}) == 50 + 20);
    CHECK(cost({slots(daycare, {0, 1})}) == 50 + 40 + 20);
    CHECK(cost({slots(daycare, {0, 1, 2})}) == 50 + 40 + 50 + 40);
    const ChildcareIndex anywhere = world.childcare({}, {"wed 08:00-13:00"});
    CHECK(cost({slots(anywhere, {0})}) == 50);
    world.data.childcare[daycare].onsite = true;
    CHECK(cost({slots(daycare, {0})}) == 50);
}
