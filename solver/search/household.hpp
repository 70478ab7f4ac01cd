#pragma once
/// The best that one household can have with nobody else planned, and whether it can have what is wanted. The shares that
/// its own members and children need at once count; the minimums of groups and placements do not.

#include <cstdint>
#include <vector>

#include "solver/domain/scenario.hpp"
#include "solver/domain/vocabulary.hpp"
#include "solver/model/household.hpp"

namespace duaal::search {

/// A limit that is reached at the same place in every run.
struct Limits {
    std::uint64_t nodes = 2'000'000;
};

struct [[nodiscard]] BestHouseholdWeek {
    model::HouseholdWeek choice;  ///< always one that holds all rules; the empty one if need be
    std::int64_t worth = 0;       ///< over the members: weight times status, from 0 (none) to 3 (complete)
    std::int64_t cost = 0;        ///< of the members and the children
    bool proven = false;          ///< nothing is worth more, nor as much for less; else the limit was reached
};

/// Most worth, then least cost. Never throws for a valid scenario unless a cost passes 64 bits (std::overflow_error).
BestHouseholdWeek find_best_household_week(const domain::Scenario& scenario, domain::HouseholdIndex household, const Limits& limits);

}  // namespace duaal::search
