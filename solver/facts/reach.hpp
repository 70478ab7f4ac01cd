#pragma once
/// How many people the best plans of a scenario can have, as far as the search knows: SPEC section 6, levels in order.

#include <cstdint>
#include <optional>

#include "solver/facts/answer.hpp"
#include "solver/facts/figures.hpp"

namespace duaal::facts {

/// Between which counts a longer search could still end, both included.
struct Reach {
    std::int64_t from;
    std::int64_t to;

    [[nodiscard]] bool proven() const { return from == to; }
};

/// With a status; none: it could be any count.
std::optional<Reach> reach_of_status(domain::Status status, const Answer& answer, const Figures& figures);

/// With all their required lessons; none: it could be any count.
std::optional<Reach> reach_of_lessons(const Answer& answer, const Figures& figures);

}  // namespace duaal::facts
