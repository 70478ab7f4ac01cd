#include <doctest/doctest.h>

#include "tests/rules/poster_equals_predicate.hpp"

using namespace duaal;

TEST_CASE("childcare_capacity: poster and predicate allow a household alone the same") {
    test::check_capacity_poster(domain::SharedRule::childcare_capacity, check::check_childcare_capacity);
}
