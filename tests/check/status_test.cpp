#include <doctest/doctest.h>

#include "solver/check/score.hpp"
#include "tests/support/one_person.hpp"

using namespace duaal::domain;
using namespace duaal::test;

namespace {

Status status(const OnePerson& world, const Timetable& choice) { return duaal::check::status_of(world.build(), world.person, choice); }

}  // namespace

TEST_CASE("status of who wants lessons and work") {
    OnePerson world;
    const ModuleIndex extra = world.module();
    world.learns(world.person, extra).optional = true;
    const Lesson required{world.language, world.lessons("mon 09:00-12:00")};
    const Lesson optional{extra, world.group(extra, world.place, times("tue 09:00-12:00"))};
    const Timetable work = working(world.placement(world.place, {"wed 08:00-16:00"}), {0});
    CHECK(status(world, {}) == Status::none);
    CHECK(status(world, work) == Status::work);
    CHECK(status(world, {{required}, {}}) == Status::learning);
    CHECK(status(world, {{required, optional}, {}}) == Status::learning);
    CHECK(status(world, both({{required}, {}}, work)) == Status::complete);  // an optional module is not asked
    CHECK(status(world, both({{required, optional}, {}}, work)) == Status::complete);
    CHECK(status(world, both({{optional}, {}}, work)) == Status::work);  // the required one is missing
}

TEST_CASE("status of who wants no work, and of who follows nothing") {
    OnePerson world;
    world.who().work.reset();
    const Timetable lessons = learning(world.language, world.lessons("mon 09:00-12:00"));
    const Timetable work = working(world.placement(world.place, {"wed 08:00-16:00"}), {0});
    CHECK(status(world, lessons) == Status::complete);
    world.works(world.person);
    world.who().learning.clear();
    CHECK(status(world, work) == Status::complete);
    CHECK(status(world, {}) == Status::none);
}

TEST_CASE("status of who has only optional modules: the lessons hold with any of them, and not with none") {
    OnePerson world;
    const ModuleIndex extra = world.module();
    world.learns(world.person, extra);
    for (LessonWish& wish : world.who().learning) wish.optional = true;
    const Lesson one{world.language, world.lessons("mon 09:00-12:00")};
    const Lesson two{extra, world.group(extra, world.place, times("tue 09:00-12:00"))};
    const Timetable work = working(world.placement(world.place, {"wed 08:00-16:00"}), {0});
    CHECK(status(world, work) == Status::work);
    CHECK(status(world, {{one}, {}}) == Status::learning);
    CHECK(status(world, {{one, two}, {}}) == Status::learning);
    CHECK(status(world, both({{one}, {}}, work)) == Status::complete);
    CHECK(status(world, both({{one, two}, {}}, work)) == Status::complete);
    world.who().work.reset();
    CHECK(status(world, {}) == Status::none);
    CHECK(status(world, {{two}, {}}) == Status::complete);
    CHECK(status(world, {{one, two}, {}}) == Status::complete);
}
