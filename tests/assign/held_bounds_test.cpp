#include "solver/assign/held_bounds.hpp"

#include <doctest/doctest.h>

using duaal::assign::HeldBounds;
using Values = std::vector<std::int64_t>;

TEST_CASE("a bound counts beside all values that keep as much above it, and beside no others") {
    HeldBounds bounds({10, 20, 30});
    CHECK(bounds.least(2, Values{0, 0, 0}) == 30);
    bounds.add(2, Values{5, 8, 3}, 12);
    CHECK(bounds.least(2, Values{5, 8, 0}) == 12);
    CHECK(bounds.least(2, Values{6, 9, 0}) == 12);
    CHECK(bounds.least(2, Values{6, 7, 0}) == 30);  // better above, and yet the second level keeps less
    CHECK(bounds.least(2, Values{4, 9, 0}) == 30);
    CHECK(bounds.least(1, Values{5, 8, 3}) == 20);
}

TEST_CASE("of several bounds the least that holds counts, also the weaker one that holds for more") {
    HeldBounds bounds({10, 20});
    bounds.add(1, Values{5, 0}, 9);
    bounds.add(1, Values{3, 0}, 15);
    bounds.add(1, Values{5, 0}, 11);  // known better
    bounds.add(1, Values{4, 0}, 9);   // as good, and for more
    CHECK(bounds.least(1, Values{2, 0}) == 20);
    CHECK(bounds.least(1, Values{3, 0}) == 15);
    CHECK(bounds.least(1, Values{4, 0}) == 9);
    CHECK(bounds.least(1, Values{7, 0}) == 9);
}
