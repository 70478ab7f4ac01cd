/// Weights from one to a million, mixed in one level: values and bounds stay whole, and no step is lost (docs/design.md, "Whole numbers and
/// doubles").

#include "tests/support/magnitudes.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <chrono>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <utility>

#include "solver/assign/solve.hpp"
#include "solver/check/check.hpp"
#include "solver/check/score.hpp"
#include "tests/support/brute_force.hpp"
#include "tests/support/builders.hpp"
#include "tests/support/flat_model/flat_model.hpp"
#include "tests/support/instances.hpp"
#include "tests/support/random_scenario.hpp"
#include "tests/support/scenario_text.hpp"

using namespace duaal;
using namespace duaal::test;

namespace {

constexpr std::chrono::seconds patience{20};

/// Whether every level is proven. What is said holds in any case: the values are the plan's, each proven one is the best there is, and no
/// bound lies on the wrong side of it.
bool proven_as(const domain::Scenario& scenario, const std::vector<std::int64_t>& best) {
    assign::Params params;
    params.time_limit = patience;
    const domain::Outcome outcome = assign::solve(scenario, params);
    REQUIRE(outcome.plan);
    CHECK(check::check_plan(scenario, *outcome.plan).empty());
    const std::vector<std::int64_t> values = check::values_of(scenario, *outcome.plan);
    for (std::size_t level = 0; level < best.size(); ++level) {
        CAPTURE(level);
        const domain::LevelResult& said = outcome.levels[level];
        CHECK(said.value == values[level]);
        const std::int64_t sign = scenario.objective()[level].maximised() ? 1 : -1;
        CHECK(sign * *said.bound >= sign * best[level]);
        CHECK(sign * said.value <= sign * best[level]);
        if (!said.proven()) return false;
        CHECK(said.value == best[level]);
    }
    CHECK(outcome.stopped == domain::Stopped::optimal);
    return true;
}

}  // namespace

TEST_CASE("weights from one to a million: the engine and brute force agree on tiny scenarios to the last unit") {
    int compared = 0, proven = 0, refused = 0;
    for (std::uint64_t seed = 1; compared < instances(300); ++seed) {
        CAPTURE(seed);
        Dice dice(seed);
        const auto scenario = with_magnitudes(read_json(random_scenario(seed)), dice);
        if (!scenario) {
            ++refused;
            continue;
        }
        const auto forced = solve_by_force(*scenario);
        if (!forced) continue;
        ++compared;
        if (proven_as(*scenario, forced->values)) ++proven;
    }
    MESSAGE(proven, " of ", compared, " proven; ", refused, " were too large");
    CHECK(compared - proven <= std::max(1, compared / 100));
}

TEST_CASE("weights from one to a million: the engine and the flat model agree on 6 to 12 participants") {
    int compared = 0, proven = 0, too_long = 0;
    for (std::uint64_t seed = 1; compared < instances(20); ++seed) {
        CAPTURE(seed);
        Dice dice(seed);
        const auto scenario = with_magnitudes(read_json(random_scenario(seed, {6, 12})), dice);
        if (!scenario) continue;
        std::vector<std::int64_t> best;
        try {
            best = solve_flat(*scenario).values;
        } catch (const std::runtime_error&) {
            ++too_long;  // for doubles, in whatever parts
            continue;
        }
        ++compared;
        if (proven_as(*scenario, best)) ++proven;
    }
    MESSAGE(proven, " of ", compared, " proven; ", too_long, " were too long for the flat model");
    CHECK(compared - proven <= std::max(1, compared / 20));
}

namespace {

/// So many people of one weight, in three lesson groups that take a third each, and five shifts with positions for half and needed by a
/// third: everybody can be complete, and every needed position filled.
domain::Scenario even_thirds(int people, int weight) {
    ScenarioBuilder builder;
    builder.distance = 0;
    const auto home = builder.location();
    const auto module = builder.module();
    for (const char* sessions : {"mon,wed 09:00-12:00", "tue,thu 09:00-12:00", "tue,fri 13:00-16:00"})
        builder.data.groups[builder.group(module, home, times(sessions))].capacity = people / 3;
    const auto kas =
        builder.placement(home, {"mon 08:00-16:30", "tue 08:00-16:30", "wed 08:00-16:30", "thu 08:00-16:30", "fri 08:00-16:30"});
    for (domain::Shift& shift : builder.data.placements[kas].shifts) {
        shift.positions = people / 2;
        shift.needed = people / 3;
    }
    for (int i = 0; i < people; ++i) {
        const auto person = builder.participant(builder.household(home));
        builder[person].weight = weight;
        builder.learns(person, module);
        domain::WorkWish& work = builder.works(person);
        work.min_days = work.max_days = 2;
    }
    using domain::Term;
    builder.data.objective = {{domain::ObjectiveLevel::Sense::maximise, {{Term::complete, 1'000'000}, {Term::coverage, 1}}}};
    return builder.build();
}

}  // namespace

TEST_CASE("a position counts beside a million times a million") {
    for (const auto& [people, weight] : {std::pair{6, 1'000'000}, {18, 1000}, {30, 10'000}}) {
        CAPTURE(people);
        const std::int64_t best = std::int64_t{1'000'000} * weight * people + 5 * (people / 3);
        CHECK(proven_as(even_thirds(people, weight), {best}));
    }
}
