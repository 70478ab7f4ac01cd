#include "solver/assign/solve.hpp"

#include <doctest/doctest.h>

#include <cstdlib>
#include <nlohmann/json.hpp>
#include <sstream>

#include "io/generate/generate.hpp"
#include "tests/support/brute_force.hpp"
#include "tests/support/flat_model/flat_model.hpp"
#include "tests/support/instances.hpp"
#include "tests/support/proven.hpp"
#include "tests/support/random_scenario.hpp"
#include "tests/support/scenario_text.hpp"

using namespace duaal;
using namespace duaal::test;

namespace {

domain::Scenario generated(int participants, std::uint64_t seed) {
    io::GenerateOptions options;
    options.participants = participants;
    options.seed = seed;
    return read_text(io::generate(options));
}

}  // namespace

TEST_CASE("the engine and brute force find the same optimum on every level of 300 tiny scenarios") {
    int compared = 0, skipped = 0;
    for (std::uint64_t seed = 1; compared < instances(300); ++seed) {
        CAPTURE(seed);
        const domain::Scenario scenario = read_json(random_scenario(seed));
        const auto forced = solve_by_force(scenario);
        if (!forced) {
            ++skipped;
            continue;
        }
        ++compared;
        CHECK(proven_values(scenario) == forced->values);
    }
    MESSAGE(skipped, " scenarios were too large for brute force");
}

TEST_CASE("the engine and brute force agree where an earlier engine was wrong, or did not end with a proof") {
    // slots taken on days without need to reach a childcare's minimum; fairness that nobody can raise
    for (const std::uint64_t seed : {587, 630, 637, 1238, 2419, 3234}) {
        CAPTURE(seed);
        const domain::Scenario scenario = read_json(random_scenario(seed));
        const auto forced = solve_by_force(scenario);
        REQUIRE(forced);
        CHECK(proven_values(scenario) == forced->values);
    }
}

TEST_CASE("the engine and the flat model find the same optimum for 8 to 20 participants with every feature") {
    for (const std::uint64_t seed : seeds(1, 30)) {
        CAPTURE(seed);
        const domain::Scenario scenario = read_json(random_scenario(seed, {8, 20}));
        CHECK(proven_values(scenario) == solve_flat(scenario).values);
    }
}

TEST_CASE("the engine and the flat model find the same optimum for 8 to 20 generated participants") {
    for (const std::uint64_t seed : seeds(1, 20)) {
        CAPTURE(seed);
        const domain::Scenario scenario = generated(static_cast<int>(8 + seed % 13), seed);
        CHECK(proven_values(scenario) == solve_flat(scenario).values);
    }
}

TEST_CASE("other threads and seeds find the same values, and the same seed the same plan") {
    for (const std::uint64_t seed : seeds(101, 15)) {
        CAPTURE(seed);
        const domain::Scenario scenario = read_json(random_scenario(seed, {6, 16}));
        const std::vector<std::int64_t> values = proven_values(scenario);
        CHECK(proven_values(scenario, 2) == values);
        CHECK(proven_values(scenario, 1, 7) == values);
        CHECK(proven_values(scenario, 2, 12345) == values);
        for (const int threads : {1, 2}) {
            assign::Params params;
            params.threads = threads;
            params.seed = seed;
            CHECK(assign::solve(scenario, params).plan == assign::solve(scenario, params).plan);
        }
    }
}

/// By hand, with --no-skip. Some take the flat model a quarter of an hour and more, so that the seeds can be given: DUAAL_SEEDS="11 12".
TEST_CASE("the engine and the flat model agree on generated scenarios of 40" * doctest::skip()) {
    const char* given = std::getenv("DUAAL_SEEDS");
    std::istringstream words(given != nullptr ? given : "1 2 3 4 5 6 7 8 9 10");
    for (std::uint64_t seed = 0; words >> seed;) {
        CAPTURE(seed);
        const domain::Scenario scenario = generated(40, seed);
        const std::vector<std::int64_t> values = proven_values(scenario, 2);
        CHECK(values == solve_flat(scenario).values);
        MESSAGE("seed ", seed, " agrees");
    }
}
