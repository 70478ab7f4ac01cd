#include "solver/assign/split_levels.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "tests/support/dice.hpp"
#include "tests/support/instances.hpp"

using namespace duaal::assign;
using duaal::test::Dice;

namespace {

/// Gains of mixed sizes, of both signs; two levels.
Program mixed(Dice& dice) {
    static const std::vector<std::int64_t> sizes{1, 7, 1000, 999'983, 1'000'000, 1'000'000'000, 999'983'000'000, 1'000'000'000'000};
    Program program(2);
    const auto blocks = static_cast<std::uint32_t>(dice.between(1, 5));
    std::vector<std::int64_t> of_program = dice.some(sizes, dice.between(1, 4));
    const auto gain = [&] {
        std::int64_t sum = 0;
        for (const std::int64_t size : of_program) sum += size * dice.between(-1, 3);
        return sum;
    };
    for (std::uint32_t block = 0; block < blocks; ++block)
        for (int week = dice.between(0, 4); week > 0; --week) {
            const Variable v = program.add_week(block, block, {}, {});
            for (std::size_t level : {0, 1}) program.set_gain(level, v, gain());
        }
    for (int i = dice.below(3); i > 0; --i)
        program.set_gain(0, program.add_auxiliary(nobody, dice.between(1, 30), Implied::no, {}), dice.pick(of_program));
    program.finish(blocks);
    return program;
}

Point any_point(const Program& program, Dice& dice) {
    Point point = empty_point(program);
    for (std::uint32_t block = 0; block < program.blocks(); ++block)
        if (const auto weeks = static_cast<int>(program.block_end(block) - program.block_begin(block)); weeks > 0 && dice.chance(80))
            point.week[block] = program.block_begin(block) + static_cast<Variable>(dice.below(weeks));
    for (std::size_t i = 0; i < point.auxiliary.size(); ++i)
        point.auxiliary[i] = dice.between(0, static_cast<int>(program.bound(static_cast<Variable>(program.week_count() + i))));
    return point;
}

}  // namespace

TEST_CASE("the parts of split levels order points as the levels do, and add up to them") {
    int split = 0, shorter = 0, compared = 0;
    for (const std::uint64_t seed : duaal::test::seeds(1, 400)) {
        CAPTURE(seed);
        Dice dice(seed);
        const Program program = mixed(dice);
        Program other = program;
        const LevelParts parts = split_levels(other, {});
        if (other.levels() == program.levels()) continue;
        ++split;
        std::int64_t longest = 0, before = 0;
        for (std::size_t part = 0; part < other.levels(); ++part)
            longest = std::max(longest, range_of(other, other.gains(part)) / other.step(part));
        for (std::size_t level = 0; level < 2; ++level)
            before = std::max(before, range_of(program, program.gains(level)) / program.step(level));
        CHECK(longest <= before);
        if (longest <= longest_level) ++shorter;
        Point last = any_point(program, dice);
        for (int i = 0; i < 40; ++i) {
            const Point point = any_point(program, dice);
            const auto values = values_of(program, point), of_parts = values_of(other, point);
            CHECK((values <=> values_of(program, last)) == (of_parts <=> values_of(other, last)));
            std::vector<LevelState> states;
            for (const std::int64_t value : of_parts) states.push_back({value, value});
            for (std::size_t level = 0; level < 2; ++level) {
                CHECK(parts.whole(level, states).value == values[level]);
                CHECK(parts.whole(level, states).bound == values[level]);
            }
            last = point;
            ++compared;
        }
    }
    MESSAGE(split, " were split, ", shorter, " of them into short ones; ", compared, " pairs of points");
    CHECK(split > duaal::test::instances(150));
    CHECK(shorter > split / 2);
}

TEST_CASE("a bound of a level in parts holds whatever the parts below the unproven one may have") {
    const LevelParts parts({0, 3, 4}, {5'000'400, 3}, {9'000'000, 500, 7, 3});
    const std::vector<LevelState> proven{{4'000'000, 4'000'000}, {200, 200}, {-2, -2}, {1, 3}};
    CHECK(parts.whole(0, proven).value == 4'000'198);
    CHECK(parts.whole(0, proven).bound == 4'000'198);
    CHECK(parts.whole(1, proven).bound == 3);
    auto open = proven;
    open[1].bound = 300;
    CHECK(parts.whole(0, open).bound == 4'000'307);
    open[0].bound = 5'000'000;
    CHECK(parts.whole(0, open).bound == 5'000'400);  // the level can come to no more
    CHECK(parts.is_split(0));
    CHECK(!parts.is_split(1));
    CHECK(parts.level_of(2) == 0);
    CHECK(parts.level_of(3) == 1);
}

TEST_CASE("short levels stay as they are") {
    Program program(1);
    for (std::uint32_t block = 0; block < 3; ++block) program.set_gain(0, program.add_week(block, block, {}, {}), 1000 + block);
    program.finish(3);
    split_levels(program, {{1, 1000}});
    CHECK(program.levels() == 1);
}
