#include <doctest/doctest.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "solver/check/check.hpp"
#include "tests/negotiate/steps.hpp"
#include "tests/support/instances.hpp"
#include "tests/support/random_negotiation.hpp"
#include "tests/support/scenario_text.hpp"

using namespace duaal;
using namespace duaal::domain;
using namespace duaal::test;
using nlohmann::json;

namespace {

domain::Frontiers frontiers_for(const Talk& talk) {
    negotiate::Params params;
    params.others = 0;
    return frontiers_of(talk, params);
}

/// The ranks of every step of both frontiers.
std::vector<force::Rank> ranks_of(const Talk& talk, const domain::Frontiers& frontiers) {
    std::vector<force::Rank> ranks;
    for (const auto* steps : {&frontiers.free, &frontiers.harmless})
        for (const domain::Step& step : *steps) {
            CHECK(step.proven);
            ranks.push_back(rank_of(talk.scenario, step));
        }
    return ranks;
}

std::vector<force::Rank> ranks_of(const Talk& talk) { return ranks_of(talk, frontiers_for(talk)); }

/// No minimised level stands above a maximised one: where it does, a dearer plan may be better on what choices are compared by.
bool compared_as_solved(const Scenario& scenario) {
    return std::ranges::is_sorted(scenario.objective(), {},
                                  [](const ObjectiveLevel& level) { return level.sense == ObjectiveLevel::Sense::minimise; });
}

/// The changed scenario, with the same given plan.
Talk with(const Talk& talk, const json& scenario) { return {read_json(scenario), talk.given}; }

}  // namespace

TEST_CASE("more windows never make a step worse") {
    int better = 0;
    for (const std::uint64_t seed : seeds(501, 40)) {
        CAPTURE(seed);
        const Talk talk = random_talk(seed);
        json scenario = random_negotiation(seed);
        for (json& provider : scenario["providers"])
            for (const char* window : {"tue 13:00-16:00", "thu,sat 09:00-12:00"}) provider["windows"].push_back(window);
        const auto before = ranks_of(talk), after = ranks_of(with(talk, scenario));
        for (std::size_t i = 0; i < before.size(); ++i) CHECK(after[i] <= before[i]);
        if (after != before) ++better;
    }
    CHECK(better >= instances(5));
}

TEST_CASE("without rooms, a group that nobody may take is never moved, and changes nothing") {
    for (const std::uint64_t seed : seeds(601, 40)) {
        CAPTURE(seed);
        json scenario = random_negotiation(seed);
        for (json& provider : scenario["providers"]) provider.erase("rooms");
        const Scenario without = read_json(scenario);
        const Talk talk{without, random_given_plan(without, seed)};
        for (const char* module : {"nt2", "useless"}) {
            json& group = scenario["groups"]["z-" + std::string(module)];
            group = {{"provider", "aanbieder"}, {"module", module}, {"location", "l-school-1"}, {"capacity", 3}, {"movable", true}};
            group["sessions"] = {"mon 09:00-12:00"};
            group["until"] = "2026-09-30";
            group["alternatives"] = {{"free", {{"sessions", {"sun 09:00-12:00"}}, {"cost", 0}}}};
        }
        const Talk more = with(talk, scenario);
        REQUIRE(check::check_plan(more.scenario, more.given).empty());
        const domain::Frontiers frontiers = frontiers_for(more);
        for (const auto* steps : {&frontiers.free, &frontiers.harmless})
            for (const domain::Step& step : *steps)
                for (const domain::Move& move : step.moves) CHECK(more.scenario.groups()[move.group].id.front() != 'z');
        CHECK(ranks_of(more, frontiers) == ranks_of(talk));
    }
}

TEST_CASE("swapping the names of two providers changes nothing") {
    int swapped = 0;
    for (std::uint64_t seed = 701; swapped < instances(30); ++seed) {
        CAPTURE(seed);
        json scenario = random_negotiation(seed);
        if (scenario["providers"].size() < 2) continue;
        ++swapped;
        const Talk talk = random_talk(seed);
        std::swap(scenario["providers"]["aanbieder"], scenario["providers"]["tweede"]);
        for (json& group : scenario["groups"]) group["provider"] = group["provider"] == "tweede" ? "aanbieder" : "tweede";
        CHECK(ranks_of(with(talk, scenario)) == ranks_of(talk));
    }
}

TEST_CASE("harmless is never better than free, and more moves are never worse than fewer") {
    for (const std::uint64_t seed : seeds(801, 40)) {
        CAPTURE(seed);
        const Talk talk = random_talk(seed);
        const domain::Frontiers frontiers = frontiers_for(talk);
        for (std::size_t k = 0; k <= moves_tried; ++k) {
            CAPTURE(k);
            const auto free = rank_of(talk.scenario, frontiers.free[k]), harmless = rank_of(talk.scenario, frontiers.harmless[k]);
            if (compared_as_solved(talk.scenario)) CHECK(free <= harmless);
            if (k == 0) continue;
            CHECK(free <= rank_of(talk.scenario, frontiers.free[k - 1]));
            CHECK(harmless <= rank_of(talk.scenario, frontiers.harmless[k - 1]));
        }
    }
}
