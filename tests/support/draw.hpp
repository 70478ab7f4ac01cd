#pragma once
/// Random draws for tests.

#include <cstdint>
#include <random>
#include <vector>

#include "solver/domain/index.hpp"

namespace duaal::test {

/// Draws that are the same with every standard library.
class Draw {
public:
    explicit Draw(std::uint64_t seed) : random_(seed * 7919 + 17) {}
    int below(int n) { return static_cast<int>(random_() % static_cast<std::uint64_t>(n)); }
    int between(int low, int high) { return low + below(high - low + 1); }
    bool once_in(int n) { return below(n) == 0; }
    template <class T>
    const T& of(const std::vector<T>& values) {
        return values[static_cast<std::size_t>(below(static_cast<int>(values.size())))];
    }
    template <class I, class T>
    I of(const domain::Table<I, T>& table) {
        return I{static_cast<std::uint32_t>(below(static_cast<int>(table.size())))};
    }

private:
    std::mt19937_64 random_;
};

}  // namespace duaal::test
