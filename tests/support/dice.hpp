#pragma once
/// Seeded chance that is the same on every platform.

#include <cstddef>
#include <cstdint>
#include <random>
#include <vector>

namespace duaal::test {

class Dice {
public:
    explicit Dice(std::uint64_t seed) : rng_(seed) {}

    /// 0 … count - 1; count is at least 1.
    int below(int count) { return static_cast<int>(rng_() % static_cast<std::uint64_t>(count)); }
    /// low … high, both included.
    int between(int low, int high) { return low + below(high - low + 1); }
    bool chance(int percent) { return below(100) < percent; }
    template <class T>
    const T& pick(const std::vector<T>& list) {
        return list[static_cast<std::size_t>(below(static_cast<int>(list.size())))];
    }
    template <class T>
    void shuffle(std::vector<T>& list) {
        for (std::size_t i = list.size(); i > 1; --i) std::swap(list[i - 1], list[static_cast<std::size_t>(below(static_cast<int>(i)))]);
    }
    /// `count` different ones, in their order in the list; all where there are fewer.
    template <class T>
    std::vector<T> some(const std::vector<T>& list, int count) {
        std::vector<T> out;
        int left = static_cast<int>(list.size());
        for (const T& one : list) {
            if (below(left) < count) {
                out.push_back(one);
                --count;
            }
            --left;
        }
        return out;
    }

private:
    std::mt19937_64 rng_;
};

}  // namespace duaal::test
