/// What a sweep says of cells that are not proven.

#include "io/report/sweep/sweep.hpp"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>
#include <sstream>

#include "io/document/csv.hpp"
#include "io/document/show.hpp"
#include "io/report/sweep/document.hpp"
#include "io/report/sweep/json.hpp"
#include "tests/support/builders.hpp"

using namespace duaal;
using domain::LevelResult;

namespace {

/// One person who has the only lesson there is, under the levels learning and complete.
io::Solved solved(std::vector<LevelResult> levels) {
    test::ScenarioBuilder builder;
    const auto module = builder.module();
    const auto group = builder.group(module, std::nullopt, test::times("mon 09:00-12:00"));
    builder.learns(builder.participant(builder.household(builder.location())), module);
    using enum domain::ObjectiveLevel::Sense;
    builder.data.objective = {{maximise, {{domain::Term::learning, 1}}}, {maximise, {{domain::Term::complete, 1}}}};
    domain::Scenario scenario = builder.build();
    domain::Outcome outcome;
    outcome.plan = test::empty_plan(scenario);
    outcome.plan->timetables[domain::ParticipantIndex{0}] = {{{module, group}}, {}};
    outcome.levels = std::move(levels);
    return {"file", {std::move(scenario), "hash"}, std::move(outcome)};
}

io::Sweep sweep() {
    std::vector<io::Solved> scenarios;
    scenarios.push_back(solved({LevelResult{1, 1}, LevelResult{1, 1}}));
    scenarios.push_back(solved({LevelResult{1, 1}, LevelResult{1, 4}}));
    scenarios.push_back(solved({LevelResult{1, 3}, LevelResult{1, std::nullopt}}));
    return io::sweep_of("base.json", "other", {{{"policy", "free_days"}, {"1", "2", "3"}}}, std::move(scenarios));
}

}  // namespace

TEST_CASE("a count is proven, has a bound, or is unknown below a level that is not proven") {
    const io::Sweep all = sweep();
    CHECK(all.cells[0].complete->proven());
    CHECK(all.cells[1].lessons->proven());
    CHECK(all.cells[1].complete->to == 4);
    CHECK(all.cells[2].lessons->to == 3);
    CHECK(!all.cells[2].complete);
    CHECK(!all.cells[0].as_base);
}

TEST_CASE("table, JSON and spreadsheet say so") {
    std::ostringstream out;
    io::show(out, io::sweep_document(sweep()), io::Language::en);
    const std::string said = out.str();
    CHECK(said.find("free days\n") == 0);
    CHECK(said.find("\n2     1 (4)            1") != std::string::npos);
    CHECK(said.find("\n3     1 (?)        1 (3)") != std::string::npos);
    CHECK(said.find("(n): ") != std::string::npos);
    CHECK(said.find("(?): ") != std::string::npos);
    CHECK(said.find("=: ") == std::string::npos);
    const auto json = io::sweep_json(sweep(), io::Language::en);
    CHECK(json["scenarios"][1]["complete"]["at_most"] == 4);
    CHECK(json["scenarios"][2]["complete"]["at_most"].is_null());
    CHECK(io::csv(io::sweep_table(sweep()), io::Language::en).find("\r\n3,no,1,,1,3,") != std::string::npos);
}

TEST_CASE("the curve has bars up to the bounds, and says what they are") {
    const io::Chart chart = io::sweep_chart(sweep());
    REQUIRE(chart.lines.size() == 2);
    CHECK(chart.lines[0].points[0].certain);
    CHECK(chart.lines[0].points[1].most == 4);
    CHECK(!chart.lines[0].points[2].certain);
    CHECK(!chart.lines[0].points[2].most);
    CHECK(chart.notes.size() == 2);
}
