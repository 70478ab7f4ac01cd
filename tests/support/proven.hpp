#pragma once
/// The engine's answer, once it is found to be what it says. For tests that link duaal_assign.

#include <doctest/doctest.h>

#include <cstdint>
#include <vector>

#include "solver/assign/solve.hpp"
#include "solver/check/check.hpp"
#include "solver/check/score.hpp"

namespace duaal::test {

/// Solves until proven, and checks the plan, its values and the proof of every level.
inline domain::Outcome solve_proven(const domain::Scenario& scenario, int threads = 1, std::uint64_t seed = 1) {
    assign::Params params;
    params.threads = threads;
    params.seed = seed;
    domain::Outcome outcome = assign::solve(scenario, params);
    REQUIRE(outcome.plan);
    CHECK(check::check_plan(scenario, *outcome.plan).empty());
    CHECK(outcome.stopped == domain::Stopped::optimal);
    std::vector<std::int64_t> values;
    for (const domain::LevelResult& level : outcome.levels) {
        CHECK(level.proven());
        values.push_back(level.value);
    }
    CHECK(check::values_of(scenario, *outcome.plan) == values);
    return outcome;
}

/// The optimum of every level.
inline std::vector<std::int64_t> proven_values(const domain::Scenario& scenario, int threads = 1, std::uint64_t seed = 1) {
    const domain::Outcome outcome = solve_proven(scenario, threads, seed);
    return check::values_of(scenario, *outcome.plan);
}

}  // namespace duaal::test
