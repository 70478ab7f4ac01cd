#include <doctest/doctest.h>

#include "tests/rules/poster_equals_predicate.hpp"

using namespace duaal;

TEST_CASE("shift_capacity: poster and predicate allow a household alone the same") {
    test::check_capacity_poster(domain::SharedRule::shift_capacity, check::check_shift_capacity);
}
