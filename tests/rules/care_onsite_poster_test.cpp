#include <doctest/doctest.h>

#include "tests/rules/poster_equals_predicate.hpp"

using namespace duaal;

TEST_CASE("care_onsite: poster and predicate allow the same choices of a household") {
    test::check_household_poster(domain::CareRule::care_onsite, check::check_care_onsite);
}
