#include "tests/support/brute_force.hpp"

#include <algorithm>

#include "solver/check/check.hpp"
#include "solver/check/score.hpp"
#include "tests/support/brute_force/options.hpp"

namespace duaal::test {

using namespace domain;

namespace {

constexpr std::size_t too_many = 400'000;

bool is_minimum(const check::Violation& violation) {
    return std::holds_alternative<check::breach::GroupMinimum>(violation) ||
           std::holds_alternative<check::breach::PlacementMinimum>(violation);
}

template <class T>
std::vector<T> sum(std::vector<T> a, const std::vector<T>& b) {
    std::transform(a.begin(), a.end(), b.begin(), a.begin(), std::plus<>());
    return a;
}

/// Two parts of one plan, of different households.
force::HouseholdOption joined(const Scenario& scenario, const force::HouseholdOption& some, const force::HouseholdOption& one,
                              HouseholdIndex household) {
    force::HouseholdOption both = some;
    for (const ParticipantIndex p : scenario.members(household)) both.plan.timetables[p] = one.plan.timetables[p];
    both.plan.care[household] = one.plan.care[household];
    both.shared = sum(std::move(both.shared), one.shared);
    both.places = sum(std::move(both.places), one.places);
    both.complete = sum(std::move(both.complete), one.complete);
    both.values = sum(std::move(both.values), one.values);
    return both;
}

/// What is over capacity stays so whoever comes next; a minimum may still be reached.
bool within_capacity(const Scenario& scenario, const Plan& plan, Culprits& culprits) {
    auto broken = check::check_shared(scenario, plan);
    std::erase_if(broken, is_minimum);
    return force::allowed(broken, culprits);
}

bool better(const Scenario& scenario, const std::vector<std::int64_t>& a, const std::vector<std::int64_t>& b) {
    for (std::size_t i = 0; i < a.size(); ++i)
        if (a[i] != b[i]) return (a[i] > b[i]) == (scenario.objective()[i].sense == ObjectiveLevel::Sense::maximise);
    return false;
}

}  // namespace

std::optional<ForcedOptimum> solve_by_force(const Scenario& scenario, const MayHave& may_have) {
    ForcedOptimum best;
    std::vector<force::HouseholdOption> plans;
    std::size_t tried = 0;
    for (const HouseholdIndex household : scenario.households().indices()) {
        const auto options = force::household_options(scenario, household, best.culprits, may_have);
        if (!options) return std::nullopt;
        if (household.value == 0) {
            plans = *options;
            continue;
        }
        if ((tried += plans.size() * options->size()) > too_many) return std::nullopt;
        std::vector<force::HouseholdOption> next;
        for (const force::HouseholdOption& some : plans)
            for (const force::HouseholdOption& one : *options) {
                force::HouseholdOption both = joined(scenario, some, one, household);
                if (within_capacity(scenario, both.plan, best.culprits)) next.push_back(std::move(both));
            }
        force::drop_dominated(next);
        plans = std::move(next);
    }
    for (const force::HouseholdOption& whole : plans) {
        if (!force::allowed(check::check_shared(scenario, whole.plan), best.culprits)) continue;
        std::vector<std::int64_t> values = check::values_of(scenario, whole.plan);
        if (best.values.empty() || better(scenario, values, best.values)) {
            best.values = std::move(values);
            best.plan = whole.plan;
        }
    }
    return best;
}

}  // namespace duaal::test
