#pragma once
/// Everybody in one flat model, with what they share and what is counted.

#include <array>
#include <vector>

#include "tests/support/flat_model/care.hpp"

namespace duaal::test::flat {

struct Whole {
    Mip mip;
    std::vector<Person> people;  ///< by participant
    std::vector<CareDay> care;
    std::vector<Linear> levels;  ///< to be maximised, one after another
};

Whole make_whole(const domain::Scenario&);

/// The rows of the shared capacities and minimums.
void add_shared(Whole&, const domain::Scenario&);

/// The levels, with the columns and rows that their terms need.
void add_levels(Whole&, const domain::Scenario&);

domain::Plan plan_of(const Whole&, const domain::Scenario&, const std::vector<std::int64_t>& solution);

}  // namespace duaal::test::flat
