#include <doctest/doctest.h>

#include "tests/rules/poster_equals_predicate.hpp"

using namespace duaal;

TEST_CASE("day_hours: poster and predicate allow the same weeks") {
    test::check_week_poster(domain::WeekRule::day_hours, check::check_day_hours);
}
