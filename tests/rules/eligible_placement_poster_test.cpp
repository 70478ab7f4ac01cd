#include <doctest/doctest.h>

#include "tests/rules/poster_equals_predicate.hpp"

using namespace duaal;

TEST_CASE("eligible_placement: poster and predicate allow the same weeks") {
    test::check_week_poster(domain::WeekRule::eligible_placement, check::check_eligible_placement);
}
