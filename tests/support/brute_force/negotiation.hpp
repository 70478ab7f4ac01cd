#pragma once
/// What every choice of new lesson times is worth (SPEC section 9), each solved by brute force. Nothing of solver/negotiate or of
/// the engine is used.

#include <compare>
#include <cstdint>
#include <optional>
#include <vector>

#include "solver/domain/scenario.hpp"
#include "solver/domain/timetable.hpp"
#include "tests/support/brute_force/proposals.hpp"

namespace duaal::test::force {

using Values = std::vector<std::int64_t>;  ///< of every level of the objective

/// How choices are compared; what is better comes first. Equal ones may stand in any order.
struct Rank {
    Values maximised;  ///< negated
    int cost;
    std::size_t moves;

    auto operator<=>(const Rank&) const = default;
};

Rank rank_of(const domain::Scenario&, const Changes&, const Values&);

struct Choice {
    Changes changes;
    Values values;
    Rank rank;
};

/// Every choice, the best first.
struct Choices {
    std::vector<Choice> free;
    std::vector<Choice> harmless;  ///< those with a plan in which nobody is worse off than in the given one, and its values
};

/// A lower status in `after`, or no work any more.
bool worse_off(const domain::Scenario&, domain::ParticipantIndex, const domain::Timetable& before, const domain::Timetable& after);

/// None where any of them is too large for solve_by_force.
std::optional<Choices> solve_all(const domain::Scenario&, const domain::Plan& given, const std::vector<Changes>&);

}  // namespace duaal::test::force
