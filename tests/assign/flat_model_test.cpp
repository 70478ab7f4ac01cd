#include "tests/support/flat_model/flat_model.hpp"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "solver/check/check.hpp"
#include "solver/check/score.hpp"
#include "tests/support/brute_force.hpp"
#include "tests/support/instances.hpp"
#include "tests/support/random_scenario.hpp"
#include "tests/support/scenario_text.hpp"

using namespace duaal;
using namespace duaal::test;

TEST_CASE("the flat model and brute force find the same optimum on every level") {
    int compared = 0;
    for (std::uint64_t seed = 1001; compared < instances(120); ++seed) {
        CAPTURE(seed);
        const domain::Scenario scenario = read_json(random_scenario(seed));
        const auto forced = solve_by_force(scenario);
        if (!forced) continue;
        ++compared;
        const FlatOptimum flat = solve_flat(scenario);
        CHECK(flat.values == forced->values);
        CHECK(check::check_plan(scenario, flat.plan).empty());
        CHECK(check::values_of(scenario, flat.plan) == flat.values);
    }
}

TEST_CASE("the flat model reaches an optimum and nothing beyond") {
    for (const std::uint64_t seed : seeds(2001, 30)) {
        CAPTURE(seed);
        const domain::Scenario scenario = read_json(random_scenario(seed));
        std::vector<std::int64_t> values = solve_flat(scenario).values;
        CHECK(reaches_flat(scenario, values));
        while (!values.empty()) {
            const bool maximised = scenario.objective()[values.size() - 1].sense == domain::ObjectiveLevel::Sense::maximise;
            values.back() += maximised ? 1 : -1;
            CHECK_FALSE(reaches_flat(scenario, values));
            values.pop_back();
        }
    }
}
