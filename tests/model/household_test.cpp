#include "solver/search/household.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <limits>

#include "solver/check/check.hpp"
#include "solver/check/score.hpp"
#include "solver/search/exists.hpp"
#include "tests/support/builders.hpp"
#include "tests/support/instances.hpp"
#include "tests/support/random_household.hpp"
#include "tests/support/random_week.hpp"

using namespace duaal;
using namespace duaal::domain;

namespace {

constexpr HouseholdIndex family{0};

/// All rules but the minimums, which a household alone does not have to reach.
bool holds_alone(const Scenario& scenario, const Plan& plan) {
    const auto violations = check::check_plan(scenario, plan);
    return std::ranges::all_of(violations, [](const check::Violation& violation) {
        return std::holds_alternative<check::breach::GroupMinimum>(violation) ||
               std::holds_alternative<check::breach::PlacementMinimum>(violation);
    });
}

Plan plan_of(const Scenario& scenario, const model::HouseholdWeek& choice) {
    Plan plan = test::empty_plan(scenario);
    for (const ParticipantIndex p : scenario.participants().indices()) plan.timetables[p] = choice.weeks[p.value];
    plan.care[family] = choice.care;
    return plan;
}

struct Value {
    std::int64_t worth = -1;
    std::int64_t cost = 0;
    bool operator==(const Value&) const = default;
};

Value value_of(const Scenario& scenario, const Plan& plan) {
    Value value{0, check::terms_of(scenario, plan)[static_cast<std::size_t>(Term::cost)]};
    for (const ParticipantIndex p : scenario.participants().indices())
        value.worth += scenario.participants()[p].weight * static_cast<int>(check::status_of(scenario, p, plan.timetables[p]));
    return value;
}

/// Every allowed plan of the household.
std::vector<Plan> allowed_plans(const Scenario& scenario) {
    std::vector<std::vector<Timetable>> weeks;
    for (const ParticipantIndex p : scenario.participants().indices()) {
        weeks.push_back(test::all_timetables(scenario, p));
        std::erase_if(weeks.back(), [&](const Timetable& week) { return !check::check_timetable(scenario, p, week).empty(); });
    }
    std::vector<Plan> plans;
    test::for_each_plan(scenario, weeks, test::all_care_weeks(scenario), [&](const Plan& plan) {
        if (holds_alone(scenario, plan)) plans.push_back(plan);
    });
    return plans;
}

}  // namespace

TEST_CASE("the best choice of a household alone is that of brute force") {
    int childcare_used = 0;
    for (const std::uint64_t seed : test::seeds(1, 100)) {
        CAPTURE(seed);
        const Scenario scenario = test::random_household_scenario(seed);
        Value best;
        for (const Plan& plan : allowed_plans(scenario)) {
            const Value value = value_of(scenario, plan);
            if (value.worth > best.worth || (value.worth == best.worth && value.cost < best.cost)) best = value;
        }
        const auto found = search::find_best_household_week(scenario, family, {});
        const Plan plan = plan_of(scenario, found.choice);
        REQUIRE(found.proven);
        REQUIRE(holds_alone(scenario, plan));
        REQUIRE(value_of(scenario, plan) == Value{found.worth, found.cost});
        REQUIRE(Value{found.worth, found.cost} == best);
        for (const auto& week : found.choice.care) childcare_used += week.empty() ? 0 : 1;
    }
    MESSAGE("children with childcare: " << childcare_used);
    CHECK(childcare_used > test::instances(6));
}

TEST_CASE("whether a household can have given statuses is as brute force says, and each no is proved twice") {
    int yes = 0, no = 0;
    for (const std::uint64_t seed : test::seeds(1, 100)) {
        CAPTURE(seed);
        const Scenario scenario = test::random_household_scenario(seed);
        const auto plans = allowed_plans(scenario);
        for (const Status status : {Status::work, Status::learning, Status::complete}) {
            std::vector<Status> wanted(scenario.participants().size(), status);
            if (seed % 3 == 0) wanted.front() = Status::none;
            const bool exists = std::ranges::any_of(plans, [&](const Plan& plan) {
                return std::ranges::all_of(scenario.members(family), [&](ParticipantIndex p) {
                    return check::status_of(scenario, p, plan.timetables[p]) >= wanted[p.value];
                });
            });
            const auto answer = search::find_household_week(scenario, family, wanted, {});
            REQUIRE(answer.existence == (exists ? search::Existence::yes : search::Existence::no));
            if (answer.choice) REQUIRE(holds_alone(scenario, plan_of(scenario, *answer.choice)));
            ++(exists ? yes : no);
        }
    }
    MESSAGE("possible: " << yes << ", impossible: " << no);
    CHECK(yes > test::instances(50));
    CHECK(no > test::instances(50));
}

TEST_CASE("a week with a status is found exactly where there is one") {
    for (const std::uint64_t seed : test::seeds(1, 300)) {
        CAPTURE(seed);
        const Scenario scenario = test::random_week_scenario(seed);
        constexpr ParticipantIndex somebody{0};
        for (const Status status : {Status::work, Status::learning, Status::complete}) {
            const auto weeks = test::all_timetables(scenario, somebody);
            const bool exists = std::ranges::any_of(weeks, [&](const Timetable& week) {
                return check::status_of(scenario, somebody, week) >= status && check::check_timetable(scenario, somebody, week).empty();
            });
            REQUIRE((search::find_week(scenario, somebody, status).existence == search::Existence::yes) == exists);
        }
    }
}

TEST_CASE("a household search that reaches its limit says so and still has an allowed choice") {
    int stopped = 0;
    for (const std::uint64_t seed : test::seeds(1, 40)) {
        CAPTURE(seed);
        const Scenario scenario = test::random_household_scenario(seed);
        const auto found = search::find_best_household_week(scenario, family, {.nodes = 3});
        CHECK(holds_alone(scenario, plan_of(scenario, found.choice)));
        stopped += found.proven ? 0 : 1;
    }
    CHECK(stopped > 0);
}
