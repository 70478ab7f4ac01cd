#include <doctest/doctest.h>

#include "tests/io/support.hpp"

using namespace duaal;
using domain::Minutes;
using test::read_text;
using test::small_scenario;

namespace {

/// The scenario with one more participant, `p2`; `more` are further keys of the top.
io::ScenarioReading with_participant(const std::string& participant, const std::string& more = R"("name": "x")") {
    std::string text = small_scenario(more);
    const std::string first = R"("participants": {)";
    text.insert(text.find(first) + first.size(), "\"p2\": " + participant + ", ");
    return read_text(text);
}

const domain::Participant& second(const io::ScenarioReading& reading) {
    REQUIRE(reading.file);
    return reading.file->scenario.participants()[domain::ParticipantIndex{1}];
}

const std::string defaults = R"("policy": {"participant": {"learning": {"nt2": {"min_hours": 2}, "knm": {"optional": true}},
    "travel": {"mode": "car", "max_trip": 40}, "work": {"days": {"min": 2, "max": 2}}, "description": "for all"}},
  "routes": {"z": {"participant": {"travel": {"max_trip": 90}, "learning": {"nt2": {"min_hours": 5}}, "work": {"days": {"max": 3}}}}})";

}  // namespace

TEST_CASE("a participant has the defaults of the format where nothing is given") {
    const auto reading = with_participant(R"({"household": "h1", "learning": {"nt2": {}}})");
    const domain::Participant& who = second(reading);
    CHECK(who.id == "p2");
    CHECK(!who.route);
    CHECK(!who.level);
    CHECK(who.weight == 1);
    CHECK(who.tags.empty());
    CHECK(who.mode == domain::Mode::bike);
    CHECK(who.max_trip == Minutes{60});
    CHECK(who.available.size() == 7);
    CHECK(who.available.front() == domain::Interval{domain::Day::mon, domain::midnight, domain::end_of_day});
    CHECK(who.max_hours_day == Minutes{11 * 60});
    CHECK(who.max_hours_week == Minutes{40 * 60});
    CHECK(!who.max_load_week);
    CHECK(!who.work);
    CHECK(!who.fixed);
    CHECK(!who.current);
    CHECK(!who.learning.front().optional);
    CHECK(!who.learning.front().groups);
}

TEST_CASE("the policy's defaults lie beneath the route's, and these beneath the participant's own") {
    const auto reading = with_participant(R"({"household": "h1", "route": "z", "travel": {"mode": "walk"}})", defaults);
    const domain::Participant& who = second(reading);
    CHECK(who.mode == domain::Mode::walk);
    CHECK(who.max_trip == Minutes{90});
    REQUIRE(who.learning.size() == 2);
    CHECK(who.learning[0].optional);  // knm
    CHECK(who.learning[1].min_hours == Minutes{300});
    REQUIRE(who.work);
    CHECK(who.work->min_days == 2);
    CHECK(who.work->max_days == 3);
}

TEST_CASE("a route that the policy gives everybody lends its defaults") {
    const auto reading = with_participant(R"({"household": "h1", "learning": {"nt2": {}}})",
                                          R"("policy": {"participant": {"route": "z"}}, "routes": {"z": {"participant": {"weight": 3}}})");
    CHECK(second(reading).weight == 3);
    CHECK(second(reading).route == domain::RouteIndex{0});
}

TEST_CASE("false withholds a default") {
    const auto reading = with_participant(R"({"household": "h1", "work": false, "learning": {"knm": false}})", defaults);
    const domain::Participant& who = second(reading);
    CHECK(!who.work);
    REQUIRE(who.learning.size() == 1);
    CHECK(reading.file->scenario.modules()[who.learning.front().module] == "nt2");
    const auto bare = with_participant(R"({"household": "h1", "work": false, "learning": {"knm": false, "nt2": false}})", defaults);
    CHECK(test::codes(bare) == std::vector<std::string>{"nothing_to_plan"});
}

TEST_CASE("a maximum of hours is rounded down to minutes, any other hours up") {
    const auto reading = with_participant(
        R"({"household": "h1", "max_hours_day": 8.1, "max_hours_week": 33.35, "max_load_week": 0.999,
            "learning": {"nt2": {"min_hours": 2.01}}, "work": {"hours": {"min": 7.3333333333, "max": 7.3333333333}}})");
    const domain::Participant& who = second(reading);
    CHECK(who.max_hours_day == Minutes{486});
    CHECK(who.max_hours_week == Minutes{2001});
    CHECK(who.max_load_week == Minutes{59});
    CHECK(who.learning.front().min_hours == Minutes{121});
    CHECK(who.work->min_hours == Minutes{440});  // within a millionth of a minute
    CHECK(who.work->max_hours == Minutes{440});
}

TEST_CASE("an empty list allows nothing, an absent one anything") {
    const auto reading = with_participant(
        R"({"household": "h1", "available": [], "learning": {"nt2": {"groups": []}}, "work": {"kinds": [], "placements": ["w1", "w1"]}})");
    const domain::Participant& who = second(reading);
    CHECK(who.available.empty());
    REQUIRE(who.learning.front().groups);
    CHECK(who.learning.front().groups->empty());
    REQUIRE(who.work->kinds);
    CHECK(who.work->kinds->empty());
    CHECK(!who.work->sectors);
    CHECK(who.work->placements == std::vector{domain::PlacementIndex{0}});
}

TEST_CASE("a fixed week that names nothing is as if absent; shifts left open stay open") {
    const auto none =
        with_participant(R"({"household": "h1", "learning": {"nt2": {}}, "fixed": {"learning": {}, "work": {}}, "current": {}})");
    CHECK(!second(none).fixed);
    CHECK(!second(none).current);
    const auto reading = with_participant(
        R"({"household": "h1", "learning": {"nt2": {}}, "work": {}, "fixed": {"learning": {"nt2": "g1"}, "work": {"w1": []}},
            "current": {"work": {"w1": ["mon", "fri"]}}})");
    const domain::Participant& who = second(reading);
    REQUIRE(who.fixed);
    CHECK(who.fixed->learning.size() == 1);
    REQUIRE(who.fixed->work);
    CHECK(who.fixed->work->shifts.empty());
    CHECK(who.current->work->shifts == std::vector{domain::ShiftIndex{0}, domain::ShiftIndex{1}});  // by id: fri, mon
    CHECK(!who.current->gone);
}

TEST_CASE("tables are in order of id") {
    const auto reading = with_participant(R"({"household": "h1", "learning": {"nt2": {}}, "tags": ["b", "a", "b"]})");
    const domain::Scenario& scenario = reading.file->scenario;
    CHECK(scenario.locations()[domain::LocationIndex{0}].id == "hall");
    CHECK(scenario.participants()[domain::ParticipantIndex{0}].id == "p1");
    CHECK(scenario.modules()[domain::ModuleIndex{0}] == "knm");
    CHECK(second(reading).tags == std::vector{domain::TagIndex{0}, domain::TagIndex{1}});
}
