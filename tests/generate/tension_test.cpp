#include <doctest/doctest.h>

#include <chrono>
#include <cstdint>
#include <nlohmann/json.hpp>
#include <vector>

#include "io/generate/generate.hpp"
#include "solver/assign/solve.hpp"
#include "solver/check/score.hpp"
#include "solver/search/weeks.hpp"
#include "tests/support/scenario_text.hpp"

namespace duaal::test {

namespace {

using Json = nlohmann::json;

constexpr std::size_t levels_that_count = 3;  ///< promised, learning, complete: every objective here begins with them

Json generated(int participants, std::uint64_t seed) {
    io::GenerateOptions options;
    options.participants = participants;
    options.seed = seed;
    return Json::parse(io::generate(options));
}

/// Only the levels down to `complete`: what lies below them does not change who is complete.
Json until_complete(Json scenario) {
    scenario["objective"] = {{{"maximise", {{"promised", 1}}}}, {{"maximise", {{"learning", 1}}}}, {{"maximise", {{"complete", 1}}}}};
    return scenario;
}

/// One more everywhere: of `capacity` in `groups`, say. `parts` is the name of the rows within, if any.
Json one_more(Json scenario, const std::string& section, const std::string& parts, const std::string& key) {
    const auto raise = [&key](Json& row) { row[key] = row[key].get<int>() + 1; };
    for (Json& row : scenario[section]) {
        if (parts.empty()) {
            raise(row);
            continue;
        }
        for (Json& part : row[parts]) raise(part);
    }
    return scenario;
}

struct Reached {
    std::vector<domain::LevelResult> levels;
    int complete;  ///< heads
    domain::Plan plan;
};

Reached solve(const Json& json, const assign::Params& params) {
    const domain::Scenario scenario = read_json(json);
    const domain::Outcome outcome = assign::solve(scenario, params);
    REQUIRE(outcome.plan.has_value());
    Reached reached{outcome.levels, 0, *outcome.plan};
    reached.levels.resize(levels_that_count);
    for (const auto participant : scenario.participants().indices())
        if (check::status_of(scenario, participant, outcome.plan->timetables[participant]) == domain::Status::complete) ++reached.complete;
    return reached;
}

/// On some level this plan of the other scenario has more than any plan of the one that has as much of the levels above: a proof,
/// whether the two plans are the best or not.
bool beyond(const Reached& other, const Reached& one) {
    for (std::size_t level = 0; level < levels_that_count; ++level) {
        if (one.levels[level].bound && other.levels[level].value > *one.levels[level].bound) return true;
        if (other.levels[level].value < one.levels[level].value) return false;
    }
    return false;
}

/// Has no complete week even with all the supply for themselves.
bool stuck(const domain::Scenario& scenario, domain::ParticipantIndex participant) {
    bool found = false;
    search::enumerate_weeks(scenario, participant, [&](const domain::Timetable& week) {
        found = check::status_of(scenario, participant, week) == domain::Status::complete;
        return !found;
    });
    return !found;
}

void check_tension(const Json& json, const assign::Params& params) {
    const auto participants = static_cast<int>(json["participants"].size());
    const Reached base = solve(json, params);
    CHECK(2 * base.complete >= participants);
    CHECK(10 * base.complete <= 9 * participants);
    assign::Params from_there = params;
    from_there.near = &base.plan;  // which is allowed with one more, too
    for (const Json& more : {one_more(json, "groups", "", "capacity"), one_more(json, "placements", "shifts", "positions"),
                             one_more(json, "childcare", "slots", "places")}) {
        const Reached reached = solve(more, from_there);
        CHECK(beyond(reached, base));
        if (params.time_limit) continue;
        REQUIRE(reached.levels.back().proven());
        CHECK(reached.levels.back().value > base.levels.back().value);
    }
    MESSAGE(base.complete, " of ", participants, " complete at the best known plan");
}

/// Each to the proof.
void check_tension(int participants, std::uint64_t first, std::uint64_t last) {
    assign::Params params;
    params.threads = 2;
    for (std::uint64_t seed = first; seed <= last; ++seed) {
        CAPTURE(seed);
        check_tension(until_complete(generated(participants, seed)), params);
    }
}

TEST_CASE("seats, positions and places are scarce: one more everywhere lets others in") { check_tension(40, 1, 3); }

/// The whole measurement takes long: by hand, with `--no-skip`.
TEST_CASE("so it is for ten seeds of 40" * doctest::skip()) { check_tension(40, 1, 10); }

TEST_CASE("so it is for ten seeds of 100" * doctest::skip()) { check_tension(100, 1, 10); }

// With all levels, which lead to a good plan sooner, and as good as a minute makes it: 40 minutes in all.
TEST_CASE("so it is for ten seeds of 300" * doctest::skip()) {
    assign::Params params;
    params.threads = 2;
    params.time_limit = std::chrono::seconds(60);
    for (std::uint64_t seed = 1; seed <= 10; ++seed) {
        CAPTURE(seed);
        check_tension(generated(300, seed), params);
    }
}

TEST_CASE("some have no complete week even alone") {
    for (const int participants : {40, 100, 300})
        for (std::uint64_t seed = 1; seed <= 10; ++seed) {
            CAPTURE(participants);
            CAPTURE(seed);
            const domain::Scenario scenario = read_json(generated(participants, seed));
            int without = 0;
            for (const auto participant : scenario.participants().indices()) without += stuck(scenario, participant) ? 1 : 0;
            CHECK(without > 0);
        }
}

}  // namespace

}  // namespace duaal::test
