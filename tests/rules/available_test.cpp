#include <doctest/doctest.h>

#include "tests/support/one_person.hpp"

using namespace duaal::domain;
using namespace duaal::test;

TEST_CASE("available: from door to door inside one interval, where adjacent and overlapping ones count as one") {
    OnePerson world;
    const Timetable choice = learning(world.language, world.lessons("mon 09:00-12:00"));  // away 08:50-12:10
    const auto holds = [&](std::initializer_list<std::string_view> available) {
        world.who().available = times(available);
        return world.broken(WeekRule::available, choice).empty();
    };
    CHECK(holds({"mon 08:50-12:10"}));
    CHECK_FALSE(holds({"mon 08:55-12:10"}));
    CHECK_FALSE(holds({"mon 08:50-12:05"}));
    CHECK_FALSE(holds({"tue 08:50-12:10"}));
    CHECK_FALSE(holds({}));
    CHECK(holds({"mon 10:00-13:00", "mon 08:00-10:00"}));
    CHECK(holds({"mon 08:00-11:00", "mon 10:00-13:00"}));
    CHECK_FALSE(holds({"mon 08:00-10:00", "mon 10:05-13:00"}));
}

TEST_CASE("available: an online lesson needs only itself, and a trip is clipped to its day") {
    OnePerson world;
    world.who().available = times("mon 09:00-12:00");
    CHECK(world.broken(WeekRule::available, learning(world.language, world.online_lessons("mon 09:00-12:00"))).empty());
    const auto broken = world.broken(WeekRule::available, learning(world.language, world.lessons("mon 09:00-12:00")));
    REQUIRE(broken.size() == 1);
    CHECK(std::get<breach::Available>(broken[0]).needed == time("mon 08:50-12:10"));
    world.who().available = times("mon 23:00-24:00");
    CHECK(world.broken(WeekRule::available, working(world.placement(world.place, {"mon 23:10-24:00"}), {0})).empty());
}

TEST_CASE("available: a lesson at the home's own location is away from start to end") {
    OnePerson world;
    world.who().available = times("mon 09:00-12:00");
    CHECK(world.broken(WeekRule::available, learning(world.language, world.group(world.language, world.home, times("mon 09:00-12:00"))))
              .empty());
}

TEST_CASE("available: appointments need not be available") {
    OnePerson world;
    world.who().available = times("mon 08:00-13:00");
    world.who().appointments.push_back({"talk", times("fri 09:00-10:00"), world.place, true});
    CHECK(world.broken(WeekRule::available, learning(world.language, world.lessons("mon 09:00-12:00"))).empty());
}
