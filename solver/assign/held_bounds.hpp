#pragma once
/// Bounds of the levels, each with the values that it rests on: docs/design.md, "Levels".

#include <cstdint>
#include <span>
#include <vector>

namespace duaal::assign {

/// A bound that was found while the levels above kept at least some values holds for every point that keeps as much of them, whichever
/// plan it was found beside. So it is remembered with these values, and counts again as soon as a plan has them.
class HeldBounds {
public:
    /// `most`: per level what nothing can pass, whatever else holds.
    explicit HeldBounds(const std::vector<std::int64_t>& most);

    /// No point that keeps `values` (per level; those above `level` count) gains more than `bound` on `level`.
    void add(std::size_t level, std::span<const std::int64_t> values, std::int64_t bound);
    /// The least of what holds beside `values`.
    [[nodiscard]] std::int64_t least(std::size_t level, std::span<const std::int64_t> values) const;

private:
    struct Held {
        std::vector<std::int64_t> above;  ///< per level above
        std::int64_t bound;
    };
    std::vector<std::vector<Held>> held_;  ///< per level
};

}  // namespace duaal::assign
