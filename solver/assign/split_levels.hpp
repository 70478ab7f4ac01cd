#pragma once
/// Levels of which the sums are too long for the doubles of linear programs, as several shorter ones that order points alike:
/// docs/design.md, "Whole numbers and doubles".

#include <cstdint>
#include <span>
#include <vector>

#include "solver/assign/program.hpp"

namespace duaal::assign {

/// What is known of a level; values are gains, so that more is always better. The bound holds for all points that keep the
/// values of the levels above.
struct LevelState {
    std::int64_t value = 0;
    std::int64_t bound = 0;
};

/// Which levels of a program stand for a level of the objective, one after another: their gains add up to its gains.
class LevelParts {
public:
    /// `first`: per level its first part, then the number of parts. `most`: per level, and per part, what no point gains more than.
    LevelParts(std::vector<std::size_t> first, std::vector<std::int64_t> most, std::vector<std::int64_t> most_of_part)
        : first_(std::move(first)), most_(std::move(most)), most_of_part_(std::move(most_of_part)) {}

    [[nodiscard]] std::size_t level_of(std::size_t part) const;
    [[nodiscard]] bool is_split(std::size_t level) const { return first_[level + 1] - first_[level] > 1; }
    /// Of the level, from what is known of all parts: where a part is not proven, those after it may have as much as they can.
    [[nodiscard]] LevelState whole(std::size_t level, std::span<const LevelState> parts) const;

private:
    std::vector<std::size_t> first_;
    std::vector<std::int64_t> most_, most_of_part_;
};

/// From here on, in steps, a level is split, if it can be.
inline constexpr std::int64_t longest_level = 1'000'000;

/// How far apart two points can be on a level: the difference of the best and the worst of every block and of every auxiliary variable.
std::int64_t range_of(const Program& program, std::span<const std::int64_t> gains);

/// Puts Q x h and r in the place of a level's gains Q x h + r, again and again, where the range of r is less than Q: then whoever has more
/// of h has more of the sum, whatever r, and the two as levels order all points as their sum does. `units`: per level numbers that may do
/// for Q, beside the gains themselves.
LevelParts split_levels(Program& program, const std::vector<std::vector<std::int64_t>>& units);

}  // namespace duaal::assign
