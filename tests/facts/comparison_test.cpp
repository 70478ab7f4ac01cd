/// When a difference is sure, whom it helps, and how many the best plans can have.

#include "solver/facts/comparison.hpp"

#include <doctest/doctest.h>

#include "solver/facts/affected.hpp"
#include "solver/facts/reach.hpp"
#include "tests/support/builders.hpp"

using namespace duaal;
using domain::LevelResult;
using domain::ParticipantIndex;
using domain::Status;
using facts::Certainty;

namespace {

/// Three people who want lessons and work, of which there is one each.
struct Three {
    test::ScenarioBuilder builder;
    domain::ModuleIndex module = builder.module();
    domain::GroupIndex group = builder.group(module, std::nullopt, test::times("mon 09:00-12:00"));
    domain::PlacementIndex placement;

    Three() {
        const auto home = builder.location();
        placement = builder.placement(home, {"tue 09:00-12:00"});
        for (int i = 0; i < 3; ++i) {
            const auto person = builder.participant(builder.household(home));
            builder.learns(person, module);
            builder.works(person);
        }
        using enum domain::ObjectiveLevel::Sense;
        builder.data.objective = {{maximise, {{domain::Term::learning, 1}}}, {maximise, {{domain::Term::complete, 1}}}};
    }

    [[nodiscard]] domain::Outcome outcome(std::vector<LevelResult> levels, const std::vector<std::string>& weeks = {"", "", ""}) const {
        domain::Outcome out;
        out.plan = test::empty_plan(builder.build());
        for (std::uint32_t p = 0; p < weeks.size(); ++p) {
            domain::Timetable& week = out.plan->timetables[ParticipantIndex{p}];
            if (weeks[p].find('l') != std::string::npos) week.learning = {{module, group}};
            if (weeks[p].find('w') != std::string::npos) week.work = {{placement, {domain::ShiftIndex{0}}}};
        }
        out.levels = std::move(levels);
        return out;
    }
};

}  // namespace

TEST_CASE("a difference is decided beyond the other's bound or when both are proven, and not below a level that differs or is open") {
    const Three three;
    const domain::Scenario scenario = three.builder.build();
    const auto sure = [&](std::vector<LevelResult> base, std::vector<LevelResult> variant) {
        const domain::Outcome before = three.outcome(std::move(base)), after = three.outcome(std::move(variant));
        std::vector<Certainty> all;
        for (const auto& level : facts::compare({scenario, before}, {scenario, after}).levels) all.push_back(level.value().certainty);
        return all;
    };
    using enum Certainty;
    using All = std::vector<Certainty>;
    CHECK(sure({{1, 1}, {0, 0}}, {{2, 2}, {1, 1}}) == All{decided, conditional});
    CHECK(sure({{1, 2}, {0, 0}}, {{3, 3}, {1, 1}}) == All{decided, conditional});
    CHECK(sure({{1, 3}, {0, 0}}, {{3, 3}, {1, 1}}) == All{undecided, conditional});
    CHECK(sure({{1, 1}, {0, 0}}, {{1, 1}, {1, 1}}) == All{decided, decided});
    CHECK(sure({{1, 2}, {0, 0}}, {{1, 1}, {1, 1}}) == All{undecided, undecided});
}

TEST_CASE("a level that the baseline has elsewhere is conditional, and one that it has not has no difference") {
    Three three;
    const domain::Scenario base = three.builder.build();
    std::swap(three.builder.data.objective[0], three.builder.data.objective[1]);
    three.builder.data.objective.push_back({domain::ObjectiveLevel::Sense::minimise, {{domain::Term::cost, 1}}});
    const domain::Scenario variant = three.builder.build();
    const domain::Outcome before = three.outcome({{1, 1}, {0, 0}}), after = three.outcome({{1, 1}, {3, 3}, {5, 5}});
    const auto levels = facts::compare({base, before}, {variant, after}).levels;
    CHECK(levels[0]->by == 1);
    CHECK(levels[0]->certainty == Certainty::conditional);
    CHECK(levels[1]->by == 2);
    CHECK(!levels[2]);
}

TEST_CASE("better and worse off, by id and by index; who only has another week is neither") {
    Three three;
    const domain::Scenario scenario = three.builder.build();
    const domain::Outcome before = three.outcome({{2, 2}, {0, 0}}, {"w", "l", "l"});
    const domain::Outcome after = three.outcome({{2, 2}, {1, 1}}, {"l", "lw", "l"});
    const facts::Versus versus = facts::compare({scenario, before}, {scenario, after});
    REQUIRE(versus.worse.size() == 1);  // no work any more, though the status is higher
    CHECK(versus.worse[0].participant == scenario.participants()[ParticipantIndex{0}].id);
    CHECK(versus.worse[0].after == Status::learning);
    REQUIRE(versus.better.size() == 1);
    CHECK(versus.better[0].participant == scenario.participants()[ParticipantIndex{1}].id);

    const auto affected = facts::affected_by({scenario, *before.plan}, {scenario, *after.plan});
    CHECK(affected.worse == std::vector{ParticipantIndex{0}});
    CHECK(affected.better == std::vector{ParticipantIndex{1}});
    CHECK(affected.changed.empty());
    three.builder.data.groups[three.group].sessions = test::times("wed 09:00-12:00");
    const domain::Scenario moved = three.builder.build();
    CHECK(facts::affected_by({scenario, *before.plan}, {moved, *after.plan}).changed == std::vector{ParticipantIndex{2}});
}

TEST_CASE("where somebody wants something else, or no more, complete is not comparable") {
    Three three;
    const domain::Scenario base = three.builder.build();
    const domain::Outcome outcome = three.outcome({{0, 0}, {0, 0}});
    CHECK(facts::compare({base, outcome}, {base, outcome}).comparable());
    three.builder[ParticipantIndex{2}].work.reset();
    const domain::Scenario less = three.builder.build();
    CHECK(!facts::compare({base, outcome}, {less, outcome}).comparable());
}

TEST_CASE("a count can end between value and bound of its own level, below levels that are proven, where nobody weighs more") {
    Three three;
    const domain::Scenario scenario = three.builder.build();
    facts::Figures figures;
    figures.heads.everybody[Status::complete] = 1;
    figures.heads.everybody[Status::none] = 2;
    const auto complete = [&](const domain::Scenario& of, std::vector<LevelResult> levels) {
        const domain::Outcome outcome = three.outcome(std::move(levels));
        return facts::reach_of_status(Status::complete, {of, outcome}, figures);
    };
    CHECK(complete(scenario, {{2, 2}, {1, 3}})->to == 3);
    CHECK(complete(scenario, {{2, 2}, {1, std::nullopt}})->to == 3);  // there are three people
    CHECK(complete(scenario, {{2, 2}, {1, 1}})->proven());
    CHECK(!complete(scenario, {{2, 3}, {1, 1}}));
    three.builder[ParticipantIndex{0}].weight = 2;
    CHECK(!complete(three.builder.build(), {{2, 2}, {1, 3}}));
    const domain::Outcome open = three.outcome({{2, 2}, {1, 3}}), proven = three.outcome({{2, 2}, {1, 1}});
    CHECK(!facts::reach_of_status(Status::none, {scenario, open}, figures));
    CHECK(facts::reach_of_status(Status::none, {scenario, proven}, figures)->to == 2);
}
