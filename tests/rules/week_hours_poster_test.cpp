#include <doctest/doctest.h>

#include "tests/rules/poster_equals_predicate.hpp"

using namespace duaal;

TEST_CASE("week_hours: poster and predicate allow the same weeks") {
    test::check_week_poster(domain::WeekRule::week_hours, check::check_week_hours);
}
