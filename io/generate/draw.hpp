#pragma once
/// Chance that is the same on every platform: std::mt19937_64 and remainders only, no distribution and no fraction.

#include <cstddef>
#include <cstdint>
#include <random>
#include <utility>
#include <vector>

namespace duaal::io::generated {

class Draw {
public:
    explicit Draw(std::uint64_t seed) : rng_(seed) {}

    /// 0 to n - 1; n is at least 1.
    int below(int n) { return static_cast<int>(rng_() % static_cast<std::uint64_t>(n)); }
    /// Both ends included.
    int between(int low, int high) { return low + below(high - low + 1); }
    /// True in `percent` of 100 cases.
    bool chance(int percent) { return below(100) < percent; }
    template <class List>
    const auto& pick(const List& list) {
        return list[static_cast<std::size_t>(below(static_cast<int>(list.size())))];
    }
    template <class T>
    void shuffle(std::vector<T>& list) {
        for (std::size_t left = list.size(); left > 1; --left)
            std::swap(list[left - 1], list[static_cast<std::size_t>(below(static_cast<int>(left)))]);
    }

private:
    std::mt19937_64 rng_;
};

}  // namespace duaal::io::generated
