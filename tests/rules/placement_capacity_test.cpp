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

TEST_CASE("placement_capacity: participants of all its shifts together, where there is a maximum") {
    Four world;
    const PlacementIndex kas = world.placement(world.place, {"mon 08:00-16:00", "tue 08:00-16:00"});
    CHECK(world.with(4, working(kas, {0, 1}), Rule::placement_capacity).empty());
    world.data.placements[kas].max_participants = 3;
    CHECK(world.with(3, working(kas, {0, 1}), Rule::placement_capacity).empty());
    const auto full = world.with(4, working(kas, {0}), Rule::placement_capacity);
    REQUIRE(full.size() == 1);
    CHECK(full[0].placement == kas);
    CHECK(full[0].actual == 4);
    CHECK(full[0].allowed == 3);
}
