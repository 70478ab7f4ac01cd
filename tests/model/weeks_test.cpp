#include "solver/search/weeks.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "solver/check/check.hpp"
#include "solver/check/score.hpp"
#include "solver/model/cost.hpp"
#include "solver/model/status.hpp"
#include "solver/search/plain_rules.hpp"
#include "tests/support/instances.hpp"
#include "tests/support/random_week.hpp"

using namespace duaal;
using domain::ParticipantIndex;
using domain::Timetable;

namespace {

constexpr ParticipantIndex somebody{0};

std::vector<Timetable> enumerated(const domain::Scenario& scenario) {
    std::vector<Timetable> weeks;
    search::enumerate_weeks(scenario, somebody, [&](const Timetable& week) {
        weeks.push_back(week);
        return true;
    });
    std::ranges::sort(weeks);
    return weeks;
}

std::vector<Timetable> allowed(const domain::Scenario& scenario) {
    std::vector<Timetable> weeks = test::all_timetables(scenario, somebody);
    std::erase_if(weeks, [&](const Timetable& week) { return week.empty() || !check::check_timetable(scenario, somebody, week).empty(); });
    return weeks;
}

}  // namespace

TEST_CASE("the enumerated weeks are those that the checker allows, each once") {
    int with_weeks = 0;
    for (const std::uint64_t seed : test::seeds(1, 400)) {
        CAPTURE(seed);
        const domain::Scenario scenario = test::random_week_scenario(seed);
        const auto weeks = enumerated(scenario);
        REQUIRE(weeks == allowed(scenario));
        with_weeks += weeks.empty() ? 0 : 1;
    }
    // tension: neither all hopeless nor all free
    CHECK(with_weeks > test::instances(80));
    CHECK(with_weeks < test::instances(360));
    MESSAGE("scenarios with a week: " << with_weeks << " of " << test::instances(400));
}

TEST_CASE("the model's cost of a week is the checker's") {
    int compared = 0;
    for (const std::uint64_t seed : test::seeds(1, 400)) {
        CAPTURE(seed);
        const domain::Scenario scenario = test::random_week_scenario(seed);
        for (const Timetable& week : enumerated(scenario)) {
            REQUIRE(model::week_cost(scenario, somebody, week) == check::cost_of(scenario, somebody, week));
            ++compared;
        }
    }
    CHECK(compared > test::instances(500));
    CHECK(model::week_cost(test::random_week_scenario(1), somebody, {}) == 0);
}

TEST_CASE("the status of a week is the same to the model, to the plain search and to the checker") {
    int complete_without_optional = 0;
    for (const std::uint64_t seed : test::seeds(1, 400)) {
        CAPTURE(seed);
        const domain::Scenario scenario = test::random_week_scenario(seed);
        const domain::Participant& participant = scenario.participants()[somebody];
        for (const Timetable& week : allowed(scenario)) {
            const domain::Status status = check::status_of(scenario, somebody, week);
            REQUIRE(model::week_status(participant, week) == status);
            REQUIRE(search::plain::status_of(participant, week) == status);
            if (status == domain::Status::complete && week.learning.size() < participant.learning.size()) ++complete_without_optional;
        }
    }
    CHECK(complete_without_optional > test::instances(20));
}

TEST_CASE("work never counts for nothing: without it an allowed week has a lower status") {
    int weeks = 0;
    for (const std::uint64_t seed : test::seeds(1, 400)) {
        CAPTURE(seed);
        const domain::Scenario scenario = test::random_week_scenario(seed);
        for (const Timetable& week : allowed(scenario)) {
            if (week.work.empty()) continue;
            const Timetable without{week.learning, {}};
            REQUIRE(check::status_of(scenario, somebody, without) < check::status_of(scenario, somebody, week));
            ++weeks;
        }
    }
    CHECK(weeks > test::instances(200));
}

TEST_CASE("enumeration stops when the visitor has seen enough") {
    std::uint64_t seed = 1;
    while (enumerated(test::random_week_scenario(seed)).size() < 3) ++seed;
    CAPTURE(seed);
    int seen = 0;
    search::enumerate_weeks(test::random_week_scenario(seed), somebody, [&](const Timetable&) { return ++seen < 2; });
    CHECK(seen == 2);
}
