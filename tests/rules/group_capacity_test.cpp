#include <doctest/doctest.h>

#include "tests/support/one_person.hpp"

using namespace duaal::domain;
using namespace duaal::test;
using duaal::check::Reason;

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

TEST_CASE("group_capacity: as many participants as seats, and not one more") {
    Four world;
    const GroupIndex group = world.lessons("mon 09:00-12:00");
    world.data.groups[group].capacity = 2;
    const Timetable choice = learning(world.language, group);
    CHECK(world.with(2, choice, Rule::group_capacity).empty());
    const auto full = world.with(3, choice, Rule::group_capacity);
    REQUIRE(full.size() == 1);
    CHECK(full[0].reason == Reason::above);
    CHECK(full[0].group == group);
    CHECK(full[0].actual == 3);
    CHECK(full[0].allowed == 2);
    world.data.groups[group].capacity = 0;
    CHECK(world.with(0, choice, Rule::group_capacity).empty());
    CHECK(world.with(1, choice, Rule::group_capacity).size() == 1);
}
