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

TEST_CASE("placement_minimum: nobody, or at least min_participants") {
    Four world;
    const PlacementIndex kas = world.placement(world.place, {"mon 08:00-16:00", "tue 08:00-16:00"});
    world.data.placements[kas].min_participants = 2;
    CHECK(world.with(0, working(kas, {0}), Rule::placement_minimum).empty());
    CHECK(world.with(2, working(kas, {0}), Rule::placement_minimum).empty());
    const auto few = world.with(1, working(kas, {0, 1}), Rule::placement_minimum);
    REQUIRE(few.size() == 1);
    CHECK(few[0].actual == 1);
    CHECK(few[0].allowed == 2);
}
