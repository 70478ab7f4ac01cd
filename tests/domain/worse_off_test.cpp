#include "solver/domain/worse_off.hpp"

#include <doctest/doctest.h>

using namespace duaal::domain;

TEST_CASE("worse off is who has a lower status, or no work any more") {
    const Holding none{Status::none, false}, work{Status::work, true}, lessons{Status::learning, false};
    const Holding both{Status::complete, true}, only_lessons{Status::complete, false}, lessons_and_work{Status::learning, true};
    CHECK(worse_off(work, none));
    CHECK(worse_off(both, lessons_and_work));
    CHECK(worse_off(work, lessons));  // a higher status, and no work any more
    CHECK(!better_off(work, lessons));
    CHECK(worse_off(both, only_lessons));
    CHECK(!worse_off(none, none));
    CHECK(!worse_off(only_lessons, both));
    CHECK(better_off(none, work));
    CHECK(better_off(lessons, both));
    CHECK(better_off(work, lessons_and_work));
    CHECK(!better_off(lessons, lessons_and_work));  // the same status, with work beside it
    CHECK(!better_off(both, both));
}
