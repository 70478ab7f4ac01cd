#include <doctest/doctest.h>

#include "tests/rules/poster_equals_predicate.hpp"

using namespace duaal;

TEST_CASE("trip_limit: poster and predicate allow the same weeks") {
    test::check_week_poster(domain::WeekRule::trip_limit, check::check_trip_limit);
}
