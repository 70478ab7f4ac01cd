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

TEST_CASE("group_minimum: nobody, or at least min_size") {
    Four world;
    const GroupIndex group = world.lessons("mon 09:00-12:00");
    world.data.groups[group].min_size = 3;
    const Timetable choice = learning(world.language, group);
    CHECK(world.with(0, choice, Rule::group_minimum).empty());
    CHECK(world.with(3, choice, Rule::group_minimum).empty());
    const auto few = world.with(2, choice, Rule::group_minimum);
    REQUIRE(few.size() == 1);
    CHECK(few[0].reason == Reason::below);
    CHECK(few[0].actual == 2);
    CHECK(few[0].allowed == 3);
}
