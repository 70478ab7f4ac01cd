#include <doctest/doctest.h>

#include "tests/rules/poster_equals_predicate.hpp"

using namespace duaal;

TEST_CASE("group_capacity: poster and predicate allow a household alone the same") {
    test::check_capacity_poster(domain::SharedRule::group_capacity, check::check_group_capacity);
}
