#include "solver/negotiate/proposals.hpp"

#include <doctest/doctest.h>

#include <map>
#include <nlohmann/json.hpp>

#include "tests/support/brute_force/proposals.hpp"
#include "tests/support/builders.hpp"
#include "tests/support/instances.hpp"
#include "tests/support/random_negotiation.hpp"
#include "tests/support/scenario_text.hpp"

using namespace duaal;
using namespace duaal::domain;
using namespace duaal::test;

namespace {

using Costs = std::map<Intervals, int>;  // by sessions

/// What one group may have instead of `today`.
Costs proposals_for(const Intervals& today, const Intervals& windows, bool movable = true, std::vector<Alternative> alternatives = {}) {
    ScenarioBuilder b;
    const GroupIndex g = b.group(b.module(), b.location(), today);
    Group& group = b.data.groups[g];
    b.data.providers[group.provider].windows = windows;
    group.movable = movable;
    group.alternatives = std::move(alternatives);
    Costs costs;
    const negotiate::Proposals proposals = negotiate::proposals_of(b.build());
    for (const negotiate::Proposal& proposal : proposals[g]) CHECK(costs.try_emplace(proposal.sessions, proposal.cost).second);
    return costs;
}

}  // namespace

TEST_CASE("a session stands at the start of a window that has room for it, and nowhere else in it") {
    const Intervals today = times("mon 09:00-12:00");
    CHECK(proposals_for(today, times("tue 13:00-16:00")) == Costs{{times("tue 13:00-16:00"), 1}});
    CHECK(proposals_for(today, times("tue 13:00-15:55")).empty());
    CHECK(proposals_for(today, times("tue 08:00-22:00")) == Costs{{times("tue 08:00-11:00"), 1}});
    CHECK(proposals_for(today, times({"tue 09:00-10:30", "tue 10:30-12:00"})).empty());
    CHECK(proposals_for(today, times({"tue 09:00-13:00", "tue 10:00-13:00"})) ==
          Costs{{times("tue 09:00-12:00"), 1}, {times("tue 10:00-13:00"), 1}});
    CHECK(proposals_for(today, times("tue 21:00-24:00")) == Costs{{times("tue 21:00-24:00"), 1}});
}

TEST_CASE("today's own times are no proposal, whatever window or alternative gives them") {
    const Intervals today = times("mon 09:00-12:00");
    CHECK(proposals_for(today, times("mon 09:00-17:00")).empty());
    CHECK(proposals_for(today, {}).empty());
    CHECK(proposals_for(today, {}, false, {{"same", today, 0}}).empty());
}

TEST_CASE("only a movable group moves into windows") {
    CHECK(proposals_for(times("mon 09:00-12:00"), times("tue 09:00-12:00"), false).empty());
}

TEST_CASE("a session may stay, and only the others cost") {
    CHECK(proposals_for(times("mon,wed 09:00-12:00"), times("fri 09:00-12:00")) ==
          Costs{{times("mon,fri 09:00-12:00"), 1}, {times("wed,fri 09:00-12:00"), 1}});
    CHECK(proposals_for(times("mon,wed 09:00-12:00"), times("thu,fri 09:00-12:00")).at(times("thu,fri 09:00-12:00")) == 2);
}

TEST_CASE("a session stands where another of today's stands only where that one is as long") {
    // the short one fits on Friday alone, the long one nowhere else
    CHECK(proposals_for(times({"mon 09:00-12:00", "wed 09:00-11:00"}), times("fri 09:00-11:00")) ==
          Costs{{times({"mon 09:00-12:00", "fri 09:00-11:00"}), 1}});
    CHECK(proposals_for(times({"mon 09:00-12:00", "wed 09:00-11:00"}), {}).empty());
    // both windows are long enough: they may change days, and then both are new
    CHECK(proposals_for(times({"mon 09:00-12:00", "wed 09:00-11:00"}), times("mon,wed 09:00-12:00")) ==
          Costs{{times({"mon 09:00-11:00", "wed 09:00-12:00"}), 2}});
}

TEST_CASE("no day has more sessions than today's fullest, and none overlap") {
    const Intervals windows = times({"tue 09:00-11:00", "tue 11:00-13:00", "tue 12:00-14:00"});
    const Costs apart = proposals_for(times("mon,wed 09:00-11:00"), windows);
    CHECK(apart.size() == 6);  // Monday or Wednesday with one of the three
    CHECK_FALSE(apart.contains(times({"tue 09:00-11:00", "tue 11:00-13:00"})));
    const Costs together = proposals_for(times({"mon 09:00-11:00", "mon 11:00-13:00"}), windows);
    CHECK(together.size() == 8);  // as above, and two of the three pairs on Tuesday
    CHECK(together.at(times({"tue 09:00-11:00", "tue 11:00-13:00"})) == 2);
    CHECK_FALSE(together.contains(times({"tue 11:00-13:00", "tue 12:00-14:00"})));
}

TEST_CASE("of equal sessions from alternatives and windows the cheapest counts") {
    const Intervals today = times("mon 09:00-12:00"), tuesday = times("tue 09:00-12:00"), sunday = times("sun 10:00-11:00");
    CHECK(proposals_for(today, tuesday, true, {{"a", tuesday, 5}}) == Costs{{tuesday, 1}});
    CHECK(proposals_for(today, tuesday, true, {{"a", tuesday, 0}}) == Costs{{tuesday, 0}});
    CHECK(proposals_for(today, tuesday, true, {{"a", sunday, 7}}) == Costs{{tuesday, 1}, {sunday, 7}});
    CHECK(proposals_for(today, tuesday, false, {{"a", sunday, 7}, {"b", sunday, 3}, {"c", sunday, 4}}) == Costs{{sunday, 3}});
}

TEST_CASE("the proposals of 300 random scenarios are those of brute force, and their ids those of alternatives") {
    int movable = 0, offered = 0;
    for (const std::uint64_t seed : seeds(1, 300)) {
        CAPTURE(seed);
        const Scenario scenario = read_json(random_negotiation(seed));
        const negotiate::Proposals proposals = negotiate::proposals_of(scenario);
        REQUIRE(proposals.size() == scenario.groups().size());
        for (const GroupIndex g : scenario.groups().indices()) {
            CAPTURE(scenario.groups()[g].id);
            Costs costs;
            for (const negotiate::Proposal& proposal : proposals[g]) {
                CHECK(costs.try_emplace(proposal.sessions, proposal.cost).second);
                proposal.alternative.empty() ? ++movable : ++offered;
                if (proposal.alternative.empty()) continue;
                const auto& offers = scenario.groups()[g].alternatives;
                CHECK(std::ranges::any_of(offers, [&](const Alternative& offer) {
                    return offer.id == proposal.alternative && offer.sessions == proposal.sessions && offer.cost == proposal.cost;
                }));
            }
            CHECK(costs == force::rearrangements(scenario, g));
        }
    }
    CHECK(movable >= instances(300));
    CHECK(offered >= instances(300) / 3);
}
