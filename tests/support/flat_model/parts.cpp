#include "tests/support/flat_model/parts.hpp"

#include <cmath>
#include <numeric>
#include <set>
#include <stdexcept>

namespace duaal::test::flat {

namespace {

constexpr std::int64_t longest = 1'000'000;

/// By how much two solutions can differ.
std::int64_t spread(const Mip& mip, const Linear& sum) {
    std::int64_t spread = 0;
    for (const auto& [column, coefficient] : sum.coefficients()) spread += std::abs(coefficient) * mip.upper(column);
    return spread;
}

/// Divided by what divides all of it.
Linear shortened(const Linear& sum) {
    std::int64_t common = 0;
    for (const auto& [column, coefficient] : sum.coefficients()) common = std::gcd(common, coefficient);
    Linear out;
    for (const auto& [column, coefficient] : sum.coefficients())
        if (coefficient != 0) out.add(column, coefficient / common);
    return out;
}

void add_parts(const Mip& mip, const Linear& long_sum, std::vector<Linear>& parts) {
    const Linear sum = shortened(long_sum);
    if (spread(mip, sum) <= longest) {
        parts.push_back(sum);
        return;
    }
    std::set<std::int64_t> units;
    for (const auto& [column, coefficient] : sum.coefficients()) units.insert(std::abs(coefficient));
    for (const std::int64_t unit : units) {
        Linear high, low;
        for (const auto& [column, coefficient] : sum.coefficients()) {
            const std::int64_t times = std::llround(static_cast<long double>(coefficient) / static_cast<long double>(unit));
            high.add(column, times);
            low.add(column, coefficient - times * unit);
        }
        if (unit == 1 || spread(mip, low) >= unit) continue;
        add_parts(mip, high, parts);
        add_parts(mip, low, parts);
        return;
    }
    throw std::runtime_error("a level is too long for Cbc");
}

}  // namespace

std::vector<Linear> parts_of(const Mip& mip, const Linear& level) {
    std::vector<Linear> parts;
    add_parts(mip, level, parts);
    return parts;
}

}  // namespace duaal::test::flat
