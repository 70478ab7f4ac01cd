#include <doctest/doctest.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <vector>

#include "solver/negotiate/negotiate.hpp"
#include "tests/negotiate/expected.hpp"
#include "tests/negotiate/steps.hpp"
#include "tests/support/dice.hpp"
#include "tests/support/instances.hpp"

using namespace duaal;
using namespace duaal::domain;
using namespace duaal::test;

namespace {

/// Of the groups that may move, all or some.
std::vector<GroupIndex> may_move(const Scenario& scenario, std::uint64_t seed, negotiate::Params& params) {
    Dice dice(seed);
    std::vector<GroupIndex> groups;
    if (!dice.chance(25)) {
        for (const GroupIndex g : scenario.groups().indices()) groups.push_back(g);
        return groups;
    }
    for (const GroupIndex g : scenario.groups().indices())
        if (dice.chance(60)) groups.push_back(g);
    params.may_move = groups;
    return groups;
}

void check_frontier(const Talk& talk, const std::vector<domain::FrontierStep>& steps, const Order& all, bool harmless, int others) {
    for (std::size_t k = 0; k < steps.size(); ++k) {
        CAPTURE(harmless);
        CAPTURE(k);
        const Order order = within(all, k);
        check_honest(talk, steps[k], static_cast<int>(k), harmless);
        check_best(talk, steps[k], order);
        check_bounds(talk, steps[k], order);
        for (const domain::Step& other : steps[k].others) check_honest(talk, other, static_cast<int>(k), harmless);
        check_others(talk, steps[k], order, static_cast<std::size_t>(others));
    }
}

void check_both(std::uint64_t seed) {
    CAPTURE(seed);
    const Talk talk = random_talk(seed);
    const auto forced = force::solve_all(talk.scenario, talk.given, force::all_changes(talk.scenario, moves_tried));
    REQUIRE(forced);
    const domain::Frontiers frontiers = frontiers_of(talk);
    check_frontier(talk, frontiers.free, forced->free, false, negotiate::Params{}.others);
    check_frontier(talk, frontiers.harmless, forced->harmless, true, negotiate::Params{}.others);
}

bool differ(const Scenario& scenario, const domain::Frontiers& frontiers) {
    return !std::ranges::equal(frontiers.free, frontiers.harmless,
                               [&](const domain::Step& a, const domain::Step& b) { return rank_of(scenario, a) == rank_of(scenario, b); });
}

}  // namespace

TEST_CASE("both frontiers of 200 tiny scenarios are those of brute force, with the choices that come next") {
    int gain = 0, different = 0, two = 0, skipped = 0, compared = 0;
    for (std::uint64_t seed = 1; compared < instances(200); ++seed) {
        CAPTURE(seed);
        const Talk talk = random_talk(seed);
        negotiate::Params params;
        params.others = seed % 5 == 0 ? 1 : 5;
        params.threads = seed % 4 == 0 ? 2 : 1;
        const auto groups = may_move(talk.scenario, seed, params);
        const auto forced = force::solve_all(talk.scenario, talk.given, force::all_changes(talk.scenario, groups, moves_tried));
        if (!forced) {
            ++skipped;
            continue;
        }
        ++compared;
        const domain::Frontiers frontiers = frontiers_of(talk, params);
        check_frontier(talk, frontiers.free, forced->free, false, params.others);
        check_frontier(talk, frontiers.harmless, forced->harmless, true, params.others);
        if (gains(talk.scenario, frontiers)) ++gain;
        if (differ(talk.scenario, frontiers)) ++different;
        if (rank_of(talk.scenario, frontiers.free[2]).maximised < rank_of(talk.scenario, frontiers.free[1]).maximised) ++two;
    }
    if (all_instances) {  // so rare that fewer seeds may have next to none of them
        CHECK(gain >= 20);
        CHECK(different >= 20);
        CHECK(two >= 5);
    }
    CHECK(gain > 0);
    MESSAGE(gain, " have a gain, ", two, " of them more with two moves than with one; ", different, " differ between free and harmless; ",
            skipped, " were too large for brute force");
}

TEST_CASE("both frontiers are those of brute force where an earlier engine was wrong") {
    // a bound kept although the level above it was given up for a better one still higher; a given plan that is no best plan but
    // has more of a level below a minimised one
    for (const std::uint64_t seed : {34, 269, 464, 507, 619, 714, 801, 812, 869, 957}) check_both(seed);
}

TEST_CASE("the same for 1000 more scenarios" * doctest::skip()) {
    for (const std::uint64_t seed : seeds(1001, 1000)) check_both(seed);
}

TEST_CASE("what is stopped early overstates nothing") {
    int unproven = 0;
    for (const std::uint64_t seed : seeds(301, 60)) {
        CAPTURE(seed);
        const Talk talk = random_talk(seed);
        const auto forced = force::solve_all(talk.scenario, talk.given, force::all_changes(talk.scenario, moves_tried));
        if (!forced) continue;
        negotiate::Params params;
        std::atomic<bool> interrupted = false;
        std::uint64_t reports = 0;
        if (seed % 2 == 0) {
            params.time_limit = std::chrono::milliseconds(seed % 8 * 3);
        } else {
            params.interrupted = &interrupted;
            params.on_progress = [&](const negotiate::Progress&) { interrupted = ++reports > seed % 5; };
        }
        const domain::Frontiers frontiers = frontiers_of(talk, params);
        for (const bool harmless : {false, true})
            for (std::size_t k = 0; k <= moves_tried; ++k) {
                CAPTURE(harmless);
                CAPTURE(k);
                const domain::FrontierStep& step = (harmless ? frontiers.harmless : frontiers.free)[k];
                check_honest(talk, step, static_cast<int>(k), harmless);
                check_bounds(talk, step, within(harmless ? forced->harmless : forced->free, k));
                for (const domain::Step& other : step.others) check_honest(talk, other, static_cast<int>(k), harmless);
                if (!step.proven) ++unproven;
            }
    }
    CHECK(unproven >= instances(20));
}
