/// What a harmless plan may claim once anything may be worse for somebody.

#include "solver/facts/claimed.hpp"

#include <doctest/doctest.h>

using namespace duaal;
using domain::LevelResult;

namespace {

const domain::Objective objective{{domain::ObjectiveLevel::Sense::maximise, {{domain::Term::complete, 1}}},
                                  {domain::ObjectiveLevel::Sense::maximise, {{domain::Term::kept, 1}}},
                                  {domain::ObjectiveLevel::Sense::minimise, {{domain::Term::cost, 1}}}};

domain::Outcome outcome(std::vector<LevelResult> levels) {
    domain::Outcome out;
    out.levels = std::move(levels);
    return out;
}

}  // namespace

TEST_CASE("the free step's bounds hold beside the same values above them, and its own bounds never") {
    const auto harmless = outcome({{4, 4}, {2, 2}, {90, 90}});
    const auto claimed = facts::claimed(objective, harmless, outcome({{4, 5}, {3, 3}, {80, 70}}), true);
    CHECK(claimed.levels[0].bound == 5);
    CHECK(claimed.levels[1].bound == 3);  // beside the same 4
    CHECK(!claimed.levels[2].bound);      // 2 is not 3
    CHECK(claimed.stopped == domain::Stopped::time);
}

TEST_CASE("a minimised level's bound is of these moves; of others nothing is known but that no cost is below 0") {
    const auto same = outcome({{4, 4}, {3, 3}, {80, 80}});
    CHECK(facts::claimed(objective, same, same, true).stopped == domain::Stopped::optimal);
    CHECK(facts::claimed(objective, same, same, true).levels[2].bound == 80);
    CHECK(facts::claimed(objective, same, same, false).levels[2].bound == 0);
    CHECK(facts::claimed(objective, same, same, false).stopped == domain::Stopped::time);
}
