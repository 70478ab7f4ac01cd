/// Whose plan is better: the first level that differs says it, and among equal values the bounds.

#include "solver/facts/standing.hpp"

#include <doctest/doctest.h>

using namespace duaal;
using facts::Standing;
using Levels = std::vector<check::StatedLevel>;

namespace {

const domain::Objective levels_in_order{{domain::ObjectiveLevel::Sense::maximise, {{domain::Term::complete, 1}}},
                                        {domain::ObjectiveLevel::Sense::minimise, {{domain::Term::cost, 1}}}};

check::StatedLevel level(std::int64_t value, std::optional<double> bound) { return {{}, value, bound}; }

Standing beside(const Levels& theirs, const Levels& ours) { return facts::standing_beside(levels_in_order, theirs, ours); }

}  // namespace

TEST_CASE("more of what is maximised is better, whatever comes below it; less of what is minimised") {
    CHECK(beside({level(3, 9), level(500, 0)}, {level(2, 9), level(10, 0)}) == Standing::better);
    CHECK(beside({level(2, 9), level(10, 0)}, {level(3, 9), level(500, 0)}) == Standing::none);
    CHECK(beside({level(3, 9), level(10, 0)}, {level(3, 9), level(20, 0)}) == Standing::better);
    CHECK(beside({level(3, 9), level(20, 0)}, {level(3, 9), level(10, 0)}) == Standing::none);
}

TEST_CASE("of equal values the plan whose bounds say as much on every level is as good") {
    const Levels known{level(3, 4), level(20, 15)};
    CHECK(beside(known, known) == Standing::as_good);
    CHECK(beside({level(3, 3), level(20, 15)}, known) == Standing::as_good);
    CHECK(beside({level(3, 5), level(20, 20)}, known) == Standing::none);  // the first bound says less, the second more
    CHECK(beside({level(3, 4), level(20, 10)}, known) == Standing::none);
    CHECK(beside({level(3, 4), level(20, std::nullopt)}, known) == Standing::none);
    CHECK(beside(known, {level(3, 4), level(20, std::nullopt)}) == Standing::as_good);
}
