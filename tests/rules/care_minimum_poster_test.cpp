#include <doctest/doctest.h>

#include "tests/rules/poster_equals_predicate.hpp"

using namespace duaal;

TEST_CASE("care_minimum: poster and predicate allow the same choices of a household") {
    test::check_household_poster(domain::CareRule::care_minimum, check::check_care_minimum);
}
