#include <doctest/doctest.h>

#include "tests/rules/poster_equals_predicate.hpp"

using namespace duaal;

TEST_CASE("structure: poster and predicate allow the same weeks") {
    test::check_week_poster(domain::WeekRule::structure, check::check_structure);
}
