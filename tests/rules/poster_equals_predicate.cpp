#include "tests/rules/poster_equals_predicate.hpp"

#include <doctest/doctest.h>

#include "tests/support/instances.hpp"
#include "tests/support/model_sets.hpp"

namespace duaal::test {

namespace {

/// `judge(scenario, plan)` says whether the rule holds.
template <class Judge>
void check_judged_poster(const model::HouseholdRule& rule, const Judge& judge) {
    int forbids = 0, allows = 0;
    for (const std::uint64_t seed : seeds(1, 120)) {
        CAPTURE(seed);
        const domain::Scenario scenario = random_household_scenario(seed);
        const FamilyChoices judged = judged_choices(scenario, [&](const domain::Plan& plan) { return judge(scenario, plan); });
        const auto all = judged_choices(scenario, [](const domain::Plan&) { return true; });
        REQUIRE(posted_choices(scenario, [&](const auto& posting) { post_household_rule(rule, posting); }) == judged);
        forbids += judged.size() < all.size() ? 1 : 0;
        allows += judged.size() > 1 ? 1 : 0;
    }
    CHECK(forbids > instances(5));
    CHECK(allows > instances(10));
}

}  // namespace

void check_week_poster(domain::WeekRule rule, void (*predicate)(const check::Week&, check::Violations&)) {
    int forbids = 0, allows = 0;
    for (const std::uint64_t seed : seeds(1, 250)) {
        CAPTURE(seed);
        const domain::Scenario scenario = random_week_scenario(seed);
        const Weeks judged = judged_weeks(scenario, predicate);
        REQUIRE(posted_weeks(scenario, [&](const auto& posting) { post_week_rule(rule, posting); }) == judged);
        forbids += judged.size() < all_timetables(scenario, somebody).size() ? 1 : 0;
        allows += judged.size() > 1 ? 1 : 0;
    }
    CHECK(forbids > instances(10));
    CHECK(allows > instances(10));
}

void check_household_poster(domain::CareRule rule, void (*predicate)(const check::Family&, check::Violations&)) {
    check_judged_poster(rule, [&](const domain::Scenario& scenario, const domain::Plan& plan) {
        check::Violations violations;
        predicate(check::Family(scenario, family, plan), violations);
        return violations.empty();
    });
}

void check_capacity_poster(domain::SharedRule rule, void (*predicate)(const check::Usage&, check::Violations&)) {
    check_judged_poster(rule, [&](const domain::Scenario& scenario, const domain::Plan& plan) {
        check::Violations violations;
        predicate(check::Usage(scenario, plan), violations);
        return violations.empty();
    });
}

}  // namespace duaal::test
