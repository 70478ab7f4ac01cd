#include <doctest/doctest.h>

#include "tests/rules/poster_equals_predicate.hpp"

using namespace duaal;

TEST_CASE("eligible_group: poster and predicate allow the same weeks") {
    test::check_week_poster(domain::WeekRule::eligible_group, check::check_eligible_group);
}
