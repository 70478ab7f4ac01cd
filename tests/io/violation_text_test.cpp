#include "io/violation/violation_text.hpp"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "io/text/numbers.hpp"
#include "tests/support/one_person.hpp"

using namespace duaal;
using namespace duaal::domain;
using namespace duaal::test;

TEST_CASE("a violation names the things of the scenario, and the numbers that are and should be") {
    OnePerson world;
    const Timetable week =
        both(learning(world.language, world.lessons("mon 18:30-22:00")), working(world.placement(world.place, {"tue 06:30-14:00"}), {0}));
    const auto broken = world.broken(Rule::rest, week);
    REQUIRE(broken.size() == 1);
    CHECK(io::violation_text(world.build(), broken[0]).in(io::Language::en) ==
          "person-01 has 8:30 between the lesson group-01 (Monday 18:30-22:00) and the shift shift-01 at placement-01 "
          "(Tuesday 06:30-14:00); 9:00 is required");
    CHECK(io::violation_json(world.build(), broken[0]).dump() ==
          R"({"rule":"rest","reason":"below","participant":"person-01","first":{"group":"group-01","time":"mon 18:30-22:00"},)"
          R"("second":{"placement":"placement-01","shift":"shift-01","time":"tue 06:30-14:00"},"actual":510,"allowed":540})");
}

TEST_CASE("every rule and reason that the checker gives has a sentence and no empty one") {
    OnePerson world;
    world.child(world.family);
    const GroupIndex group = world.lessons("mon 09:00-12:00");
    const PlacementIndex kas = world.placement(world.place, {"mon 08:00-16:00"});
    const ChildcareIndex care = world.childcare({}, {"mon 08:00-13:00"});
    world.who().appointments.push_back({"talk", times("mon 09:00-10:00"), {}, true});
    const Scenario scenario = world.build();
    const check::ItemName item{check::ItemName::Kind::appointment, time("mon 09:00-10:00"), {}, {}, {}, 0};
    for (std::size_t rule = 0; rule < rule_names.size(); ++rule) {
        CAPTURE(rule_names[rule]);
        check::Violation violation{.rule = static_cast<Rule>(rule), .reason = check::Reason::below};
        if (violation.rule == Rule::eligible_group || violation.rule == Rule::eligible_placement)
            violation.reason = check::Reason::level_outside;
        if (violation.rule >= Rule::plan) violation.reason = check::Reason::misstated;
        if (violation.rule == Rule::plan) violation.reason = check::Reason::unknown_key;
        violation.participant = world.person;
        violation.household = world.family;
        violation.child = ChildIndex{0};
        violation.module = world.language;
        violation.group = group;
        violation.placement = kas;
        violation.shift = ShiftIndex{0};
        violation.childcare = care;
        violation.slot = SlotIndex{0};
        violation.day = Day::mon;
        violation.time = time("mon 09:00-10:00");
        violation.first = violation.second = item;
        violation.actual = 1;
        violation.allowed = 2;
        const std::string text = io::violation_text(scenario, violation).in(io::Language::en);
        CHECK(text.size() > 10);
        CHECK(text.find('{') == std::string::npos);  // every argument was given
        CHECK(io::violation_json(scenario, violation)["rule"] == rule_names[rule]);
    }
}

TEST_CASE("lengths are hours and minutes") {
    CHECK(io::duration_text(0) == "0:00");
    CHECK(io::duration_text(510) == "8:30");
    CHECK(io::duration_text(-65) == "-1:05");
}

TEST_CASE("reasons have the names of their enumerators") {
    CHECK(name(check::Reason::unknown, check::reason_names) == "unknown");
    CHECK(name(check::Reason::few_hours, check::reason_names) == "few_hours");
    CHECK(name(check::Reason::misstated, check::reason_names) == "misstated");
    CHECK(name(check::Reason::not_optimal, check::reason_names) == check::reason_names.back());
}
