#include "solver/assign/rounding_cuts.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <random>

#include "tests/support/instances.hpp"

using namespace duaal::assign;

namespace {

/// People with a few weeks each, of which every week takes two or three of the seats that there are too few of.
Program crowded(std::uint64_t seed) {
    std::mt19937_64 rng(seed);
    const std::size_t people = 6 + rng() % 10, seats = 5 + rng() % 6;
    Program program(1);
    for (std::size_t row = 0; row < seats; ++row) program.add_row(-infinite, 1 + static_cast<double>(rng() % 2));
    for (std::uint32_t block = 0; block < people; ++block)
        for (std::size_t week = 0; week < 1 + rng() % 4; ++week) {
            std::vector<Entry> entries;
            for (Row row = 0; row < seats; ++row)
                if (rng() % 3 == 0) entries.push_back({row, 1});
            program.set_gain(0, program.add_week(block, block, entries, {}), 1 + static_cast<std::int64_t>(rng() % 2));
        }
    program.finish(people);
    return program;
}

double activity(const Cut& cut, const std::vector<std::pair<Variable, double>>& solution) {
    double sum = 0;
    for (const auto& [v, value] : solution)
        for (const auto& [variable, coefficient] : cut.coefficients)
            if (variable == v) sum += coefficient * value;
    return sum;
}

bool fractional(const std::vector<std::pair<Variable, double>>& solution) {
    return std::any_of(solution.begin(), solution.end(), [](const auto& at) { return std::abs(at.second - std::round(at.second)) > 0.02; });
}

}  // namespace

TEST_CASE("every fractional optimum is cut off, also from another vertex that is as good") {
    const Stop stop(std::nullopt, nullptr);
    int cut_off = 0;
    for (const std::uint64_t seed : duaal::test::seeds(1, 200)) {
        CAPTURE(seed);
        const Program program = crowded(seed);
        MasterLp lp(program);
        lp.set_aim(level_aim(program, 0, {0}));
        REQUIRE(lp.solve(stop) == MasterLp::Result::optimal);
        std::mt19937_64 rng(seed);
        for (int vertex = 0; vertex < 3; ++vertex) {
            const auto solution = lp.solution();
            if (fractional(solution)) {
                const std::vector<Cut> cuts = rounding_cuts(program, lp, 20);
                CHECK(!cuts.empty());
                for (const Cut& cut : cuts) CHECK(activity(cut, solution) > cut.upper);
                ++cut_off;
            }
            lp.shake(rng);
        }
    }
    CHECK(cut_off >= duaal::test::instances(100));
}
