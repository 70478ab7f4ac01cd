/// The planner's page, on hand-made and random negotiations.

#include <doctest/doctest.h>

#include <algorithm>
#include <sstream>

#include "io/document/markdown.hpp"
#include "io/report/negotiation/levels.hpp"
#include "io/report/negotiation/page.hpp"
#include "tests/report/negotiation_sample.hpp"
#include "tests/support/instances.hpp"
#include "tests/support/texts.hpp"

using namespace duaal;
using namespace duaal::domain;
using io::Language;

using duaal::test::has;

namespace {

std::string page(const io::Negotiation& all, Language language) { return io::markdown(io::negotiation_page(all), language); }

}  // namespace

TEST_CASE("the page: moves, levels against step 0, who is better and worse off by id, further choices, files") {
    test::ScenarioBuilder builder;
    const auto home = builder.location();
    const auto module = builder.module();
    const auto group = test::group_at(builder, ProviderIndex{0}, home, test::times("tue 09:00-12:00"));
    builder.data.objective = {{ObjectiveLevel::Sense::maximise, {{Term::complete, 1}}}};
    for (int i = 0; i < 4; ++i) builder.learns(builder.participant(builder.household(home)), module);
    const Scenario today = builder.build();
    const auto plan = [&](std::initializer_list<std::uint32_t> people) {
        Plan out = test::empty_plan(today);
        for (const std::uint32_t p : people) out.timetables[ParticipantIndex{p}].learning.push_back({module, group});
        return out;
    };
    const auto move = [&](const char* time) { return Moves{{group, test::times(time), 1, ""}}; };
    io::Negotiation all{"westland.json", today, test::step_of(today, 0, false, {}, plan({0})).outcome, {}, {}};
    all.free.push_back(test::step_of(today, 0, false, {}, plan({0, 1})));
    all.free.push_back(test::step_of(today, 1, false, move("mon 09:00-12:00"), plan({1, 2, 3})));
    all.free.push_back(all.free[1]);
    all.free[1].outcome.levels[0].bound = 4;
    all.free[1].proven = false;
    all.free[1].file = "out/free-1.json";
    all.free[1].others = {test::step_of(today, 1, false, move("sat 10:00-13:00"), plan({1, 2}))};
    all.free[2].most_moves = 2;
    for (io::NegotiationStep& step : all.free)
        step.people = facts::affected_by({today, *all.given.plan}, {step.scenario, *step.outcome.plan});

    const std::string text = page(all, Language::en);
    CAPTURE(text);
    const std::size_t moved = text.find("### Groups that may move: at most 1");
    REQUIRE(moved != std::string::npos);
    const std::string first = text.substr(0, moved), second = text.substr(moved);
    CHECK(has(first, "| given plan | re-planned |"));
    CHECK(has(first, "complete | 1 | 2 | +1 | proven |"));
    CHECK(has(first, "- Better off than in the given plan (1): person-02 (nothing yet > complete)\n"));
    CHECK(has(second, "| group-01 | provider-01 | Tuesday 09:00-12:00 | Monday 09:00-12:00 | 1 |"));
    CHECK(has(second, "complete | 2 | 3 | +1 | not proven; at most 4 |"));
    CHECK(has(second, "This is the best choice found so far."));
    CHECK(has(second, "(3): person-02 (nothing yet > complete), person-03 (nothing yet > complete), person-04 (nothing yet > complete)\n"));
    CHECK(has(second, "- Worse off than in the given plan (1): person-01 (complete > nothing yet)\n"));
    CHECK(has(second, "- Another week, not better or worse (0)\n"));
    CHECK(has(second, "| group-01 to Saturday 10:00-13:00 | 1 | 2 (0)\\* | 0 | 0 | proven | |\n"));
    CHECK(has(second, "As a scenario that can be solved: out/free-1.json\n"));
    CHECK(has(second, "### Groups that may move: at most 2\n\nNo choice is better than the one above (proven).\n"));
    CHECK(has(page(all, Language::nl), "- Slechter af dan in het gegeven plan (1): person-01 (rond > nog niets)\n"));
}

TEST_CASE("a level is called proven only where its value is its bound, and without a condition only where all above are") {
    const Objective objective{{ObjectiveLevel::Sense::maximise, {{Term::complete, 1}}},
                              {ObjectiveLevel::Sense::maximise, {{Term::learning, 1}}},
                              {ObjectiveLevel::Sense::minimise, {{Term::cost, 1}}}};
    Outcome outcome;
    outcome.levels = {{5, 5}, {7, 8}, {9, 9}};
    const auto text = [&](std::size_t level) { return io::bound_text(objective, outcome, level).in(Language::en); };
    CHECK(text(0) == "proven");
    CHECK(text(1) == "not proven; at most 8");
    CHECK(text(2) == "proven while the levels above stay as they are");
    outcome.levels[2].bound = 3;
    CHECK(text(2) == "not proven; at least 3");
    outcome.levels[2].bound.reset();
    CHECK(text(2) == "not known yet");
}

TEST_CASE("every page has all its steps, in both languages, and tables with as many cells in each row") {
    for (const std::uint64_t seed : test::seeds(1, 50)) {
        CAPTURE(seed);
        const io::Negotiation all = test::random_negotiation(seed);
        for (const Language language : {Language::nl, Language::en}) {
            const std::string text = page(all, language);
            std::istringstream lines(text);
            std::size_t cells = 0, heads = 0;
            for (std::string line; std::getline(lines, line);) {
                heads += line.starts_with("### ") ? 1 : 0;
                const auto bars = static_cast<std::size_t>(std::ranges::count(line, '|'));
                if (!line.starts_with("|"))
                    cells = 0;
                else if (cells == 0)
                    cells = bars;
                else
                    CHECK(bars == cells);
            }
            CHECK(heads == all.free.size() + all.harmless.size());
        }
        CHECK(page(all, Language::nl) != page(all, Language::en));
    }
}
