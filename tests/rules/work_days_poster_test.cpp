#include <doctest/doctest.h>

#include "tests/rules/poster_equals_predicate.hpp"

using namespace duaal;

TEST_CASE("work_days: poster and predicate allow the same weeks") {
    test::check_week_poster(domain::WeekRule::work_days, check::check_work_days);
}
