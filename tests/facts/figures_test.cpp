#include "solver/facts/figures.hpp"

#include <doctest/doctest.h>

#include "tests/support/builders.hpp"

using namespace duaal;
using domain::Status;

TEST_CASE("the figures of a plan: heads per tag, hours, what is taken of what is offered, groups that do not open") {
    test::ScenarioBuilder builder;
    const auto home = builder.location();
    const auto module = builder.module();
    const auto tag = builder.tag();
    const auto open = builder.group(module, std::nullopt, test::times("mon,tue 09:00-12:00"));
    const auto closed = builder.group(module, std::nullopt, test::times("wed 09:00-12:00"));
    const auto place = builder.placement(home, {"thu 08:00-16:30", "fri 08:00-16:30"});
    builder.data.groups[closed].min_size = 4;
    builder.data.placements[place].shifts[domain::ShiftIndex{0}].pause = domain::Minutes{30};
    const auto household = builder.household(home);
    for (int i = 0; i < 3; ++i) builder.learns(builder.participant(household), module);
    const domain::ParticipantIndex first{0};
    builder[first].tags = {tag};
    builder.works(first);
    const domain::Scenario scenario = builder.build();
    domain::Plan plan = test::empty_plan(scenario);
    plan.timetables[first] = {{{module, open}}, {{place, {domain::ShiftIndex{0}}}}};
    const facts::Figures figures = facts::figures_of(scenario, plan);
    CHECK(figures.heads.tags[tag][Status::complete] == 1);
    CHECK(figures.heads.tags[tag].all() == 1);
    CHECK(figures.heads.everybody[Status::none] == 2);
    CHECK(figures.lesson_minutes == 6 * 60);
    CHECK(figures.work_minutes == 8 * 60);
    CHECK(figures.seats.taken == 1);
    CHECK(figures.seats.free() == 19);
    CHECK(figures.positions.offered == 20);
    CHECK(figures.positions.taken == 1);
    CHECK(figures.places.offered == 0);
    REQUIRE(figures.closed.size() == 1);
    CHECK(figures.closed[0].group == closed);
    CHECK(figures.closed[0].waiting == 2);
    CHECK(figures.closed[0].lacking == 2);
}
