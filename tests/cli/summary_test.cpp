/// What a summary says of a level never overstates what is known.

#include "io/report/plan/summary.hpp"

#include <doctest/doctest.h>

#include <sstream>

#include "cli/progress.hpp"
#include "io/document/show.hpp"
#include "io/report/plan/promises.hpp"
#include "io/report/plan/weekly_rest.hpp"
#include "io/text/numbers.hpp"
#include "tests/support/builders.hpp"
#include "tests/support/one_person.hpp"

using namespace duaal;
using domain::Outcome;
using domain::Stopped;
using io::Language;

namespace {

Outcome with(std::vector<domain::LevelResult> levels) {
    Outcome outcome;
    outcome.levels = std::move(levels);
    return outcome;
}

std::string said(const Outcome& outcome, std::size_t level) { return io::standing(outcome, level).in(Language::en); }

}  // namespace

TEST_CASE("a level is proven outright only where every level above it is") {
    const Outcome outcome = with({{5, 5}, {3, 4}, {7, 7}, {9, 12}, {100, std::nullopt}});
    CHECK(said(outcome, 0) == "cannot be better (proven)");
    CHECK(said(outcome, 1) == "best found; at most 1 better is possible");
    CHECK(said(outcome, 2) == "cannot be better while the levels above stay as they are");
    CHECK(said(outcome, 3) == "best found; at most 3 better is possible while the levels above stay as they are");
    CHECK(said(outcome, 4) == "how much better it can be is not known yet");
    CHECK(io::standing(outcome, 0).in(Language::nl) == "beter kan niet (bewezen)");
}

TEST_CASE("a bound below the value, as of a cost, is told as a difference") {
    CHECK(said(with({{100, 90}}), 0) == "best found; at most 10 better is possible");
}

TEST_CASE("only a proven plan is called one that cannot be better") {
    const auto sentence = [](Stopped stopped) { return io::stopped_sentence(stopped).in(Language::en); };
    CHECK(sentence(Stopped::optimal).find("proven") != std::string::npos);
    for (const Stopped stopped : {Stopped::time, Stopped::gap, Stopped::interrupted}) {
        CHECK(sentence(stopped).find("best plan found so far") != std::string::npos);
        CHECK(sentence(stopped).find("proven") == std::string::npos);
    }
    CHECK(sentence(Stopped::interrupted).starts_with("Interrupted"));
}

TEST_CASE("the summary counts heads per route and for everybody, and says that values are weighted where they are") {
    test::ScenarioBuilder builder;
    const auto module = builder.module();
    const auto group = builder.group(module, std::nullopt, test::times("mon 09:00-12:00"));
    builder.data.routes.push_back({"b1", "B1-route"});
    for (int i = 0; i < 3; ++i) {
        const auto person = builder.participant(builder.household(builder.location()));
        builder.learns(person, module);
        if (i < 2) builder[person].route = domain::RouteIndex{0};
    }
    const auto summary = [&] {
        const domain::Scenario scenario = builder.build();
        Outcome outcome = with(std::vector<domain::LevelResult>(scenario.objective().size(), {0, 0}));
        outcome.plan = test::empty_plan(scenario);
        outcome.plan->timetables[domain::ParticipantIndex{0}].learning = {{module, group}};
        outcome.stopped = Stopped::optimal;
        std::ostringstream out;
        io::show(out, io::summary(scenario, outcome), Language::en);
        return out.str();
    };
    const std::string text = summary();
    CHECK(text.find("B1-route                1             0          0            1    2\n") != std::string::npos);
    CHECK(text.find("without a route         0             0          0            1    1\n") != std::string::npos);
    CHECK(text.find("everybody               1             0          0            2    3\n") != std::string::npos);
    CHECK(text.find("weight") == std::string::npos);
    builder[domain::ParticipantIndex{0}].weight = 2;
    CHECK(summary().find("weight") != std::string::npos);
}

TEST_CASE("the summary says how many promises are kept and whose are not, and nothing where nothing is promised") {
    test::OnePerson world;
    const auto group = world.lessons("mon 09:00-12:00");
    const auto other = world.participant(world.family);
    world.learns(other, world.language);
    const auto said = [&](const std::vector<domain::ParticipantIndex>& with_lessons, Language language) {
        const domain::Scenario scenario = world.build();
        domain::Plan plan = test::empty_plan(scenario);
        for (const auto who : with_lessons) plan.timetables[who].learning = {{world.language, group}};
        std::ostringstream out;
        io::show(out, io::promises(scenario, plan), language);
        return out.str();
    };
    CHECK(said({}, Language::en).empty());
    world.who().fixed = domain::PartialTimetable{{{world.language, group}}, {}, false};
    const std::string second = world[other].id;
    world[other].fixed = world.who().fixed;
    CHECK(said({world.person, other}, Language::en) == "All promises are kept: 2\n");
    CHECK(said({world.person}, Language::en) == "1 of 2 promises are kept; not: " + second + "\n");
    CHECK(said({world.person}, Language::nl) == "1 van de 2 toezeggingen worden nagekomen; niet: " + second + "\n");
    CHECK(said({}, Language::en) == "0 of 2 promises are kept; not: " + world.who().id + ", " + second + "\n");
}

TEST_CASE("who has too little rest from work in a row is named with the longest, in the summary's words") {
    test::OnePerson world;
    const auto at =
        world.placement(world.place, {"mon 07:00-15:00", "tue 14:00-22:00", "thu 09:00-17:00", "fri 08:00-16:00", "sat 14:00-22:00"});
    const domain::Scenario scenario = world.build();
    const auto said = [&](std::initializer_list<std::uint32_t> shifts) {
        std::ostringstream out;
        io::show(out, io::weekly_rest(scenario, world.plan_of(test::working(at, shifts))), Language::en);
        return out.str();
    };
    CHECK(said({0, 1, 2, 3}).empty());
    const std::string tired = said({0, 1, 2, 3, 4});
    CHECK(tired.starts_with("Less than 36 hours of rest in a row"));
    CHECK(tired.find(world.who().id + " (35:00)") != std::string::npos);
}

TEST_CASE("plain progress has a line a second and for every new level; a bar is one line that is wiped") {
    std::ostringstream plain, bar;
    cli::ProgressLine lines(plain, false, 2, Language::en), terminal(bar, true, 2, Language::en);
    using Seconds = std::chrono::duration<double>;
    for (const assign::Progress& progress :
         {assign::Progress{Seconds(0), 0, 1, 4}, {Seconds(0.5), 0, 2, 4}, {Seconds(0.6), 1, 9, std::nullopt}, {Seconds(1.7), 1, 8, 6}}) {
        lines.show(progress);
        terminal.show(progress);
    }
    lines.finish();
    terminal.finish();
    CHECK(plain.str() ==
          "0.0 s  level 1 of 2  value 1  bound 4  gap 300.0%\n0.6 s  level 2 of 2  value 9  bound not known yet\n"
          "1.7 s  level 2 of 2  value 8  bound 6  gap 25.0%\n");
    CHECK(bar.str().find('\n') == std::string::npos);
    CHECK(bar.str().find("[##########..........] ") != std::string::npos);
    CHECK(bar.str().ends_with("\r\033[K"));
}

TEST_CASE("numbers are written as the language writes them") {
    CHECK(io::decimal(1.25, 1, Language::en) == "1.2");
    CHECK(io::decimal(2.5, 2, Language::nl) == "2,50");
}
