/// What is called too few before the search is too few in the best plans there are.

#include "solver/facts/demand.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "solver/domain/policy.hpp"
#include "tests/support/builders.hpp"
#include "tests/support/instances.hpp"
#include "tests/support/proven.hpp"
#include "tests/support/random_scenario.hpp"
#include "tests/support/scenario_text.hpp"

using namespace duaal;
using test::ScenarioBuilder;

namespace {

/// The same people and supply, with one goal: as many as possible with this term.
domain::Outcome most(const domain::Scenario& scenario, domain::Term term) {
    domain::ScenarioData data = scenario.data();
    for (domain::Participant& person : data.participants) person.weight = 1;
    data.objective = {{domain::ObjectiveLevel::Sense::maximise, {{term, 1}}}};
    return test::solve_proven(domain::Scenario(data));
}

/// Makes everybody want only the module, so that `learning` counts exactly who has it.
domain::Scenario only_module(const domain::Scenario& scenario, domain::ModuleIndex module) {
    domain::ScenarioData data = scenario.data();
    domain::Table<domain::ParticipantIndex, domain::Participant> kept;
    for (domain::Participant& person : data.participants) {
        std::erase_if(person.learning, [module](const domain::LessonWish& wish) { return wish.module != module || wish.optional; });
        person.work.reset();
        person.fixed.reset();
        person.current.reset();
        if (!person.learning.empty()) kept.push_back(person);
    }
    data.participants = kept;
    return domain::Scenario(data);
}

/// Makes everybody want only work, so that `active` counts exactly who works.
domain::Scenario only_work(const domain::Scenario& scenario) {
    domain::ScenarioData data = scenario.data();
    domain::Table<domain::ParticipantIndex, domain::Participant> kept;
    for (domain::Participant& person : data.participants) {
        person.learning.clear();
        person.fixed.reset();
        person.current.reset();
        if (person.work) kept.push_back(person);
    }
    data.participants = kept;
    return domain::Scenario(data);
}

}  // namespace

TEST_CASE("too few seats or positions: the best plan, with no other wish in its way, has no more people than is said") {
    int modules = 0, work = 0;
    for (const std::uint64_t seed : test::seeds(1, 150)) {
        CAPTURE(seed);
        const domain::Scenario scenario = test::read_json(test::random_scenario(seed, {3, 8}));
        const facts::Demand demand = facts::demand_of(scenario);
        for (const facts::ModuleDemand& module : demand.modules) {
            if (!module.too_few()) continue;
            ++modules;
            CHECK(most(only_module(scenario, module.module), domain::Term::learning).levels[0].value <= module.seats);
        }
        if (demand.work.too_few()) {
            ++work;
            CHECK(most(only_work(scenario), domain::Term::active).levels[0].value <= demand.work.at_most);
        }
    }
    MESSAGE("too few: modules ", modules, ", work ", work);
    CHECK(modules >= test::instances(20));
    CHECK(work >= test::instances(5));
}

TEST_CASE("seats are too few from the first who has none, and only those of groups that somebody may be in count") {
    ScenarioBuilder builder;
    const auto module = builder.module();
    const auto group = builder.group(module, std::nullopt, test::times("mon 09:00-12:00"));
    const auto other = builder.group(module, std::nullopt, test::times("tue 09:00-12:00"));
    builder.data.groups[group].capacity = 2;
    builder.data.groups[other].levels = domain::LevelRange{domain::Level::c1, domain::Level::c1};
    const auto household = builder.household(builder.location());
    for (int i = 0; i < 2; ++i) builder.learns(builder.participant(household), module);
    CHECK(!facts::demand_of(builder.build()).modules.at(0).too_few());
    builder.learns(builder.participant(household), module);
    const auto optional = builder.participant(household);
    builder.learns(optional, module).optional = true;
    const facts::ModuleDemand demand = facts::demand_of(builder.build()).modules.at(0);
    CHECK(demand.required == 3);
    CHECK(demand.eligible == 3);
    CHECK(demand.seats == 2);
    CHECK(demand.too_few());
}

TEST_CASE("positions: everybody's least days, one shift a day, no more people than a placement takes") {
    ScenarioBuilder builder;
    const auto home = builder.location();
    const auto place = builder.placement(home, {"mon 09:00-12:00", "mon 13:00-17:00", "tue 09:00-12:00"});
    builder.data.placements[place].max_participants = 2;
    for (int i = 0; i < 2; ++i) builder.works(builder.participant(builder.household(home))).min_days = 2;
    facts::WorkDemand demand = facts::demand_of(builder.build()).work;
    CHECK(demand.days == 4);
    CHECK(demand.positions == 4);
    CHECK(!demand.too_few());
    builder.works(builder.participant(builder.household(home)));
    demand = facts::demand_of(builder.build()).work;
    CHECK(demand.days == 5);
    CHECK(demand.at_most == 2);
    CHECK(demand.too_few());
}

TEST_CASE("children in need by age, beside the places per day before and after 13:00") {
    ScenarioBuilder builder;
    const auto household = builder.household(builder.location());
    const auto child = builder.child(household);
    builder.childcare(std::nullopt, {"mon 08:00-13:00", "mon 13:00-18:00", "tue 08:00-18:00"});
    const facts::Demand demand = facts::demand_of(builder.build());
    REQUIRE(demand.care.size() == 1);
    CHECK(demand.care[0].children == 1);
    CHECK(demand.care[0].until_months.value() == 48);
    CHECK(demand.care[0].places[0].before == 10);
    CHECK(demand.care[0].places[0].after == 10);
    CHECK(demand.care[0].places[1].before == 10);
    CHECK(demand.care[0].places[1].after == 10);
    CHECK(demand.care[0].places[2].before == 0);
    builder.data.households[household].children[child].needs_care = false;
    CHECK(facts::demand_of(builder.build()).care.empty());
}
