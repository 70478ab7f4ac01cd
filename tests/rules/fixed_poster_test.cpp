#include <doctest/doctest.h>

#include "tests/rules/poster_equals_predicate.hpp"

using namespace duaal;

TEST_CASE("fixed: poster and predicate allow the same weeks") { test::check_week_poster(domain::WeekRule::fixed, check::check_fixed); }
