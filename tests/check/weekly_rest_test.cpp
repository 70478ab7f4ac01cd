#include "solver/check/weekly_rest.hpp"

#include <doctest/doctest.h>

#include "tests/support/one_person.hpp"

using namespace duaal;
using namespace duaal::domain;
using namespace duaal::test;

namespace {

std::optional<int> hours_of_rest(const OnePerson& world, const Timetable& choice) {
    const auto rest = check::weekly_rest(world.build(), world.person, choice);
    return rest ? std::optional(rest->count() / 60) : std::nullopt;
}

}  // namespace

TEST_CASE("the longest weekly rest lies between two shifts, or over the end of the week") {
    OnePerson world;
    const auto at =
        world.placement(world.place, {"mon 07:00-15:00", "tue 14:00-22:00", "thu 09:00-17:00", "fri 08:00-16:00", "sat 14:00-22:00"});
    CHECK(hours_of_rest(world, working(at, {0, 1, 2, 3, 4})) == 35);  // Tuesday 22:00 to Thursday 09:00
    CHECK(hours_of_rest(world, working(at, {0, 1, 3, 4})) == 58);     // Tuesday 22:00 to Friday 08:00
    CHECK(hours_of_rest(world, working(at, {0, 3})) == 89);
    CHECK(hours_of_rest(world, working(at, {0, 1, 2, 3})) == 63);  // Friday 16:00 to Monday 07:00
    CHECK(hours_of_rest(world, working(at, {0})) == 7 * 24 - 8);
}

TEST_CASE("an appointment that counts is work, a lesson is none, and without a shift there is nothing to say") {
    OnePerson world;
    const auto at = world.placement(world.place, {"mon 08:00-16:00", "fri 08:00-16:00"});
    const auto group = world.lessons("wed 09:00-12:00");
    const Timetable work = working(at, {0, 1});
    CHECK(hours_of_rest(world, work) == 88);
    CHECK(hours_of_rest(world, both(learning(world.language, group), work)) == 88);
    world.who().appointments.push_back({"job", times("tue,wed 16:00-20:00"), world.place, false});
    CHECK(hours_of_rest(world, work) == 88);
    world.who().appointments[0].counts = true;
    CHECK(hours_of_rest(world, work) == 64);  // over the weekend
    CHECK(!hours_of_rest(world, learning(world.language, group)));
    CHECK(!hours_of_rest(world, {}));
}
