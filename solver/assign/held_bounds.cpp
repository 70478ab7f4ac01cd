#include "solver/assign/held_bounds.hpp"

#include <algorithm>
#include <limits>

namespace duaal::assign {

namespace {

/// Are all of `kept` at least `wanted`?
bool keeps(std::span<const std::int64_t> kept, std::span<const std::int64_t> wanted) {
    return std::equal(wanted.begin(), wanted.end(), kept.begin(),
                      [](std::int64_t at_least, std::int64_t value) { return value >= at_least; });
}

}  // namespace

HeldBounds::HeldBounds(const std::vector<std::int64_t>& most) {
    for (std::size_t level = 0; level < most.size(); ++level)
        held_.push_back({{std::vector<std::int64_t>(level, std::numeric_limits<std::int64_t>::min()), most[level]}});
}

void HeldBounds::add(std::size_t level, std::span<const std::int64_t> values, std::int64_t bound) {
    if (bound >= least(level, values)) return;
    const auto above = values.first(level);
    std::vector<Held>& held = held_[level];
    std::erase_if(held, [&](const Held& old) { return old.bound >= bound && keeps(old.above, above); });
    held.push_back({{above.begin(), above.end()}, bound});
}

std::int64_t HeldBounds::least(std::size_t level, std::span<const std::int64_t> values) const {
    std::int64_t least = std::numeric_limits<std::int64_t>::max();
    for (const Held& held : held_[level])
        if (held.bound < least && keeps(values, held.above)) least = held.bound;
    return least;
}

}  // namespace duaal::assign
