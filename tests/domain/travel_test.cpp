#include <doctest/doctest.h>

#include "solver/domain/scenario.hpp"

using namespace duaal::domain;

TEST_CASE("travel over a distance rounds up to five minutes and transit never loses to walking") {
    CHECK(travel_over(0, Mode::walk) == Minutes{0});
    CHECK(travel_over(0, Mode::car) == Minutes{5});
    CHECK(travel_over(0.1, Mode::transit) == travel_over(0.1, Mode::walk));
    CHECK(travel_over(10, Mode::bike) == Minutes{55});     // 52 minutes
    CHECK(travel_over(10, Mode::transit) == Minutes{45});  // 20 + 22.3
}

TEST_CASE("age in months counts a month when its day is reached") {
    CHECK(age_in_months(Date(2024, 1, 31), Date(2024, 2, 29)) == 0);
    CHECK(age_in_months(Date(2024, 1, 31), Date(2024, 3, 31)) == 2);
    CHECK(age_in_months(Date(2024, 5, 10), Date(2026, 5, 9)) == 23);
    CHECK(age_in_months(Date(2024, 5, 10), Date(2026, 5, 10)) == 24);
}
