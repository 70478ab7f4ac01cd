#include "solver/assign/master_lp.hpp"

#include <doctest/doctest.h>

using namespace duaal::assign;

TEST_CASE("what breaks a row is never cheaper than the weeks that hold it") {
    // one group that opens for 60 people, of whom each costs one: the relaxation may break rows only until it has all 60
    constexpr int people = 60;
    Program program(2);
    const Row minimum = program.add_row(0, infinite);
    for (std::uint32_t block = 0; block < people; ++block) {
        const Entry entry{minimum, 1};
        program.set_gain(1, program.add_week(block, block, {&entry, 1}, {}), -1);
    }
    const Entry opens{minimum, -people};
    program.set_gain(0, program.add_auxiliary(nobody, 1, Implied::least, {&opens, 1}), 1);
    program.finish(people);
    MasterLp lp(program);
    lp.set_aim(level_aim(program, 1, {1, 0}));
    CHECK(lp.solve(Stop(std::nullopt, nullptr)) == MasterLp::Result::optimal);
    CHECK_FALSE(lp.breaks_rows());
    CHECK(lp.bound().value == doctest::Approx(-people));
}
