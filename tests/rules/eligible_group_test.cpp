#include <doctest/doctest.h>

#include "tests/support/one_person.hpp"

using namespace duaal::domain;
using namespace duaal::test;
using duaal::check::reason_of;

TEST_CASE("eligible_group: the module, the list and the level") {
    OnePerson world;
    const ModuleIndex other = world.module();
    const GroupIndex group = world.lessons("mon 09:00-12:00"), second = world.lessons("tue 09:00-12:00");
    const Timetable choice = learning(world.language, group);
    CHECK(world.broken(WeekRule::eligible_group, choice).empty());

    world.who().learning[0].groups = {second};
    CHECK(reason_of(world.broken(WeekRule::eligible_group, choice).at(0)) == "group_not_listed");
    world.who().learning[0].groups = {second, group};
    CHECK(world.broken(WeekRule::eligible_group, choice).empty());
    world.who().learning[0].groups.reset();

    world.data.groups[group].levels = LevelRange{Level::a1, Level::a2};
    CHECK(reason_of(world.broken(WeekRule::eligible_group, choice).at(0)) == "level_unknown");
    for (const auto& [level, allowed] :
         {std::pair(Level::pre_a1, false), std::pair(Level::a1, true), std::pair(Level::a2, true), std::pair(Level::b1, false)}) {
        world.who().level = level;
        CAPTURE(static_cast<int>(level));
        CHECK(world.broken(WeekRule::eligible_group, choice).empty() == allowed);
    }
    world.data.groups[group].levels.reset();
    world.data.groups[group].module = other;
    CHECK(reason_of(world.broken(WeekRule::eligible_group, choice).at(0)) == "other_module");
}

TEST_CASE("eligible_group: valid through the period, but for the slack at either end") {
    OnePerson world;  // 1 September 2026 to 31 January 2027, 28 days of slack
    const GroupIndex group = world.lessons("mon 09:00-12:00");
    const Timetable choice = learning(world.language, group);
    world.data.groups[group].valid = {Date(2026, 9, 29), Date(2027, 1, 3)};
    CHECK(world.broken(WeekRule::eligible_group, choice).empty());
    world.data.groups[group].valid = {Date(2026, 9, 30), Date(2027, 1, 2)};
    const auto broken = world.broken(WeekRule::eligible_group, choice);
    REQUIRE(broken.size() == 2);
    CHECK(reason_of(broken[0]) == "starts_late");
    CHECK(std::get<breach::EligibleGroup>(broken[0]).numbers->actual == 29);
    CHECK(std::get<breach::EligibleGroup>(broken[0]).numbers->allowed == 28);
    CHECK(reason_of(broken[1]) == "ends_early");
    world.data.policy.valid_slack_days = 1'000'000;  // beyond every calendar
    CHECK(world.broken(WeekRule::eligible_group, choice).empty());
}

TEST_CASE("eligible_group: the sessions reach min_hours without self-study") {
    OnePerson world;
    const GroupIndex group = world.lessons("mon,wed 09:00-12:00");
    const Timetable choice = learning(world.language, group);
    world.data.groups[group].self_study = hours(4);
    world.who().learning[0].min_hours = hours(6);
    CHECK(world.broken(WeekRule::eligible_group, choice).empty());
    world.who().learning[0].min_hours = Minutes{361};
    const auto broken = world.broken(WeekRule::eligible_group, choice);
    REQUIRE(broken.size() == 1);
    CHECK(reason_of(broken[0]) == "few_hours");
    CHECK(std::get<breach::EligibleGroup>(broken[0]).numbers->actual == 360);
    CHECK(std::get<breach::EligibleGroup>(broken[0]).numbers->allowed == 361);
}
