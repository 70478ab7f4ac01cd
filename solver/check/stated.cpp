#include "solver/check/stated.hpp"

#include <stdexcept>

#include "solver/check/family.hpp"
#include "solver/check/score.hpp"

namespace duaal::check {

using namespace domain;

Stated nothing_stated(const Scenario& scenario) {
    Stated stated;
    stated.plan.timetables = Table<ParticipantIndex, Timetable>(scenario.participants().size());
    stated.plan.care = Table<HouseholdIndex, HouseholdCare>(scenario.households().size());
    for (const HouseholdIndex h : scenario.households().indices())
        stated.plan.care[h] = HouseholdCare(scenario.households()[h].children.size());
    stated.people = Table<ParticipantIndex, StatedPerson>(scenario.participants().size());
    stated.households = Table<HouseholdIndex, StatedHousehold>(scenario.households().size());
    return stated;
}

Stated stated_by(const Scenario& scenario, std::string sha256, const Outcome& outcome) {
    if (!outcome.plan) throw std::invalid_argument("an outcome without a plan states nothing");
    Stated stated = nothing_stated(scenario);
    stated.plan = *outcome.plan;
    for (const ParticipantIndex p : scenario.participants().indices()) {
        const Timetable& timetable = timetable_of(stated.plan, p);
        stated.people[p] = {true, true, status_of(scenario, p, timetable), cost_of(scenario, p, timetable)};
    }
    stated.levels.emplace();
    for (std::size_t i = 0; i < outcome.levels.size(); ++i) {
        StatedLevel& said = stated.levels->emplace_back();
        if (i < scenario.objective().size()) said.level = scenario.objective()[i];
        said.value = outcome.levels[i].value;
        if (outcome.levels[i].bound) said.bound = static_cast<double>(*outcome.levels[i].bound);
    }
    stated.stopped = outcome.stopped;
    stated.sha256 = std::move(sha256);
    return stated;
}

}  // namespace duaal::check
