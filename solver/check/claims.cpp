#include "solver/check/claims.hpp"

#include <stdexcept>

#include "solver/check/family.hpp"
#include "solver/check/score.hpp"

namespace duaal::check {

using namespace domain;

Claims no_claims(const Scenario& scenario) {
    Claims claims;
    claims.plan.timetables = Table<ParticipantIndex, Timetable>(scenario.participants().size());
    claims.plan.care = Table<HouseholdIndex, HouseholdCare>(scenario.households().size());
    for (const HouseholdIndex h : scenario.households().indices())
        claims.plan.care[h] = HouseholdCare(scenario.households()[h].children.size());
    claims.people = Table<ParticipantIndex, PersonClaim>(scenario.participants().size());
    claims.households = Table<HouseholdIndex, HouseholdClaim>(scenario.households().size());
    return claims;
}

Claims claims_of(const Scenario& scenario, std::string sha256, const Outcome& outcome) {
    if (!outcome.plan) throw std::invalid_argument("an outcome without a plan claims nothing");
    Claims claims = no_claims(scenario);
    claims.plan = *outcome.plan;
    for (const ParticipantIndex p : scenario.participants().indices()) {
        const Timetable& timetable = timetable_of(claims.plan, p);
        claims.people[p] = {true, true, status_of(scenario, p, timetable), cost_of(scenario, p, timetable)};
    }
    claims.levels.emplace();
    for (std::size_t i = 0; i < outcome.levels.size(); ++i) {
        LevelClaim& claim = claims.levels->emplace_back();
        if (i < scenario.objective().size()) claim.level = scenario.objective()[i];
        claim.value = outcome.levels[i].value;
        if (outcome.levels[i].bound) claim.bound = static_cast<double>(*outcome.levels[i].bound);
    }
    claims.stopped = outcome.stopped;
    claims.sha256 = std::move(sha256);
    return claims;
}

}  // namespace duaal::check
