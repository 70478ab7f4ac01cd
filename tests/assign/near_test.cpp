#include <doctest/doctest.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <tuple>

#include "io/generate/generate.hpp"
#include "solver/assign/solve.hpp"
#include "solver/check/check.hpp"
#include "solver/domain/carried_over.hpp"
#include "tests/support/instances.hpp"
#include "tests/support/random_scenario.hpp"
#include "tests/support/scenario_text.hpp"

using namespace duaal;
using namespace duaal::test;
using nlohmann::json;

TEST_CASE("near a plan that is as good as any, everybody keeps the week of that plan, and every level is proven as without it") {
    int kept = 0, moved = 0;
    for (const std::uint64_t seed : seeds(1, 40)) {
        CAPTURE(seed);
        json counts = random_scenario(seed, {8, 20});  // without cost many plans are equally good
        counts["objective"] = {{{"maximise", {{"promised", 1}}}}, {{"maximise", {{"learning", 1}}}}, {{"maximise", {{"complete", 1}}}}};
        const domain::Scenario scenario = read_json(counts);
        const domain::Outcome given = assign::solve(scenario, {});
        REQUIRE(given.plan);
        assign::Params params;
        params.seed = 1000 + seed;
        const domain::Outcome far = assign::solve(scenario, params);
        params.near = &*given.plan;
        const domain::Outcome near = assign::solve(scenario, params);
        REQUIRE(near.plan);
        CHECK(near.stopped == domain::Stopped::optimal);
        REQUIRE(near.levels.size() == given.levels.size());
        for (std::size_t level = 0; level < near.levels.size(); ++level) {
            CHECK(near.levels[level].value == given.levels[level].value);
            CHECK(near.levels[level].bound == given.levels[level].bound);
        }
        CHECK(check::check_plan(scenario, *near.plan).empty());
        for (const auto p : scenario.participants().indices()) {
            CHECK(near.plan->timetables[p] == given.plan->timetables[p]);
            ++kept;
            moved += far.plan->timetables[p] == given.plan->timetables[p] ? 0 : 1;
        }
    }
    if (all_instances) CHECK(moved > kept / 50);  // else any search would pass
}

TEST_CASE("a plan carried over to a scenario with other groups and shifts has the same weeks by id, and none where something is missing") {
    io::GenerateOptions options;
    options.participants = 40;
    options.seed = 1;
    const json before = json::parse(io::generate(options));
    const domain::Scenario from = read_json(before);
    const domain::Outcome outcome = assign::solve(from, {});
    REQUIRE(outcome.plan);
    // one more group, first in order, and somebody's shift under another name
    json after = before;
    after["groups"]["000"] = before["groups"].begin().value();
    domain::PlacementIndex at;
    domain::ShiftIndex gone;
    const auto uses = [&](const domain::Timetable& week) {
        return !week.work.empty() && week.work.front().placement == at && std::ranges::count(week.work.front().shifts, gone) > 0;
    };
    for (const domain::Timetable& week : outcome.plan->timetables)
        if (!week.work.empty()) std::tie(at, gone) = std::pair(week.work.front().placement, week.work.front().shifts.front());
    json& shifts = after["placements"][from.placements()[at].id]["shifts"];
    const std::string name = from.placements()[at].shifts[gone].id;
    shifts["000"] = shifts[name];
    shifts.erase(name);
    for (auto& person : after["participants"]) {
        person.erase("fixed");
        person.erase("current");
    }
    const domain::Scenario to = read_json(after);
    const domain::Plan carried = domain::carried_over(from, *outcome.plan, to);
    int same = 0, empty = 0;
    for (const auto p : from.participants().indices()) {
        const domain::Timetable &was = outcome.plan->timetables[p], &is = carried.timetables[p];  // nobody came or went
        REQUIRE(from.participants()[p].id == to.participants()[p].id);
        const bool lost = uses(was);
        CHECK(is.learning.size() == (lost ? 0 : was.learning.size()));
        CHECK(is.work.size() == (lost ? 0 : was.work.size()));
        (lost ? empty : same) += was.empty() ? 0 : 1;
        for (std::size_t i = 0; i < is.learning.size(); ++i)
            CHECK(to.groups()[is.learning[i].group].id == from.groups()[was.learning[i].group].id);
        for (std::size_t i = 0; i < is.work.size(); ++i) {
            const auto &now = to.placements()[is.work[i].placement], &then = from.placements()[was.work[i].placement];
            CHECK(now.id == then.id);
            REQUIRE(is.work[i].shifts.size() == was.work[i].shifts.size());
            for (std::size_t s = 0; s < is.work[i].shifts.size(); ++s)
                CHECK(now.shifts[is.work[i].shifts[s]].id == then.shifts[was.work[i].shifts[s]].id);
        }
    }
    CHECK(same > 0);
    CHECK(empty > 0);
}
