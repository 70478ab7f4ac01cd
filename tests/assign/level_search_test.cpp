#include "solver/assign/level_search.hpp"

#include <doctest/doctest.h>

using namespace duaal::assign;

TEST_CASE("a last level that needs no proof still gets a good value, beside those above it") {
    // two groups of half the people each; all have the seat that they do not have today
    constexpr std::uint32_t people = 40;
    Program program(2);
    const Row seats[]{program.add_row(-infinite, people / 2), program.add_row(-infinite, people / 2)};
    std::vector<Variable> weeks;
    for (std::uint32_t block = 0; block < people; ++block)
        for (std::uint32_t group = 0; group < 2; ++group) {
            const Entry entry{seats[group], 1};
            const Variable week = program.add_week(block, block, {&entry, 1}, {});
            program.set_gain(0, week, 1);
            const bool today = block % 2 == group;
            program.set_gain(1, week, today ? 1 : 0);
            if (!today) weeks.push_back(week);
        }
    program.finish(people);
    Point point = empty_point(program);
    for (std::uint32_t block = 0; block < people; ++block) point.week[block] = weeks[block];
    const Stop stop(std::nullopt, nullptr);
    LevelSearch search(program, {.prove_last = false}, stop, [](std::size_t, const LevelState&) {});
    search.begin_with(point, {people});
    CHECK(search.levels()[1].value == 0);
    search.run();
    CHECK(search.levels()[0].value == people);
    CHECK(search.levels()[1].value == people);
}
