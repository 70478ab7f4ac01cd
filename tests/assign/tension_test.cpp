#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "solver/check/score.hpp"
#include "tests/support/brute_force.hpp"
#include "tests/support/instances.hpp"
#include "tests/support/random_scenario.hpp"
#include "tests/support/scenario_text.hpp"

using namespace duaal;
using namespace duaal::test;

TEST_CASE("random scenarios are tense: some can be complete, some cannot, and every rule is sometimes the only culprit") {
    Culprits culprits{};
    int people = 0, complete = 0, active = 0, compared = 0;
    std::uint64_t seed = 1;
    for (; compared < instances(200); ++seed) {
        const domain::Scenario scenario = read_json(random_scenario(seed));
        const auto forced = solve_by_force(scenario);
        if (!forced) continue;
        ++compared;
        for (const auto& [rule, count] : forced->culprits) culprits[rule] += count;
        for (const domain::ParticipantIndex p : scenario.participants().indices()) {
            const domain::Status status = check::status_of(scenario, p, forced->plan.timetables[p]);
            ++people;
            if (status != domain::Status::none) ++active;
            if (status == domain::Status::complete) ++complete;
        }
    }
    CAPTURE(people);
    MESSAGE(complete, " complete and ", active, " active of ", people, "; ", seed - 1 - static_cast<std::uint64_t>(compared), " of ",
            seed - 1, " scenarios too large for brute force");
    CHECK(100 * complete >= 20 * people);
    CHECK(100 * active <= 80 * people);
    CHECK(seed - 1 <= static_cast<std::uint64_t>(instances(240)));
    const auto check_scope = [&](const auto& rules) {
        for (const domain::Rule rule : rules) {
            if (rule == domain::Rule(domain::WeekRule::structure)) continue;  // candidates are made by it
            CAPTURE(name(rule));
            if (all_instances) CHECK(culprits[rule] >= 20);
        }
    };
    check_scope(domain::all_week_rules);
    check_scope(domain::all_care_rules);
    check_scope(domain::all_shared_rules);
}
