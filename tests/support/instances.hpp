#pragma once
/// How many random instances a test takes: a fifth of them under the sanitizers, which are more than ten times slower and see
/// in few instances what they can see in many.

#include <algorithm>
#include <cstdint>
#include <ranges>

namespace duaal::test {

/// Whether a test takes all: what only their number makes certain is checked only then.
#ifdef DUAAL_SANITIZE
inline constexpr bool all_instances = false;
#else
inline constexpr bool all_instances = true;
#endif

/// `number` as released. What a test expects of so many instances is given in the same way.
constexpr int instances(int number) { return all_instances ? number : std::max(1, number / 5); }

/// Ascending from the first.
inline auto seeds(std::uint64_t first, int number) {
    return std::views::iota(first, first + static_cast<std::uint64_t>(instances(number)));
}

}  // namespace duaal::test
