#include <doctest/doctest.h>

#include "tests/support/one_person.hpp"

using namespace duaal::domain;
using namespace duaal::test;

namespace {

/// Three more people beside the first, all in one household.
struct Four : OnePerson {
    std::vector<ParticipantIndex> people{person};
    Four() {
        for (int i = 0; i < 3; ++i) {
            people.push_back(participant(family));
            learns(people.back(), language);
            works(people.back());
        }
    }
    /// The first `count` of them have `choice`.
    [[nodiscard]] std::vector<duaal::check::Violation> with(int count, const Timetable& choice, Rule rule) const {
        Plan plan = plan_of({});
        for (int i = 0; i < count; ++i) plan.timetables[people[static_cast<std::size_t>(i)]] = choice;
        return broken(rule, plan);
    }
};

}  // namespace

TEST_CASE("shift_capacity: of each shift by itself") {
    Four world;
    const PlacementIndex kas = world.placement(world.place, {"mon 08:00-16:00", "tue 08:00-16:00"});
    world.data.placements[kas].shifts[ShiftIndex{0}].positions = 3;
    world.data.placements[kas].shifts[ShiftIndex{1}].positions = 2;
    CHECK(world.with(2, working(kas, {0, 1}), Rule::shift_capacity).empty());
    const auto full = world.with(3, working(kas, {0, 1}), Rule::shift_capacity);
    REQUIRE(full.size() == 1);
    CHECK(full[0].placement == kas);
    CHECK(full[0].shift == ShiftIndex{1});
    CHECK(full[0].actual == 3);
    CHECK(full[0].allowed == 2);
}
