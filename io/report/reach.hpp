#pragma once
/// How many people the best plans of a scenario can have, as far as the search knows.

#include <cstdint>
#include <optional>

#include "io/report/comparison.hpp"

namespace duaal::io {

/// Between which counts a longer search could still end, both included.
struct Reach {
    std::int64_t from;
    std::int64_t to;

    [[nodiscard]] bool proven() const { return from == to; }
};

/// With a status; none: it could be any count.
std::optional<Reach> reach_of_status(domain::Status status, const Solved& solved, const Figures& figures);

/// With all their required lessons; none: it could be any count.
std::optional<Reach> reach_of_lessons(const Solved& solved, const Figures& figures);

}  // namespace duaal::io
