#include <doctest/doctest.h>

#include "io/report/week/pieces.hpp"
#include "io/text/times.hpp"
#include "tests/support/builders.hpp"

using namespace duaal;
using test::ScenarioBuilder;
using test::times;

namespace {

/// "mon 08:50-09:00 trip"
std::vector<std::string> lines(const std::vector<io::Piece>& pieces) {
    static constexpr std::array kinds{"trip", "lesson", "shift", "appointment"};
    std::vector<std::string> all;
    for (const io::Piece& piece : pieces)
        all.push_back(std::string(name(piece.time.day, domain::day_names)) + " " + io::span_text(piece.time) + " " +
                      kinds[static_cast<std::size_t>(piece.kind)]);
    return all;
}

using Lines = std::vector<std::string>;

/// A participant with a lesson at 09:00 and an appointment elsewhere that starts at `second`; every trip takes 10 minutes.
Lines day_with(const char* second) {
    ScenarioBuilder builder;
    const auto home = builder.location(), school = builder.location(), clinic = builder.location();
    const auto module = builder.module();
    const auto group = builder.group(module, school, times("mon 09:00-12:00"));
    const auto person = builder.participant(builder.household(home));
    builder.learns(person, module);
    builder[person].appointments.push_back({"a", times(second), clinic});
    const domain::Scenario scenario = builder.build();
    return lines(io::pieces_of_week(scenario, person, {{{module, group}}, {}}));
}

}  // namespace

TEST_CASE("between two places the way goes by home where the stop at home is long enough, else straight") {
    CHECK(day_with("mon 12:50-13:00") == Lines{"mon 08:50-09:00 trip", "mon 09:00-12:00 lesson", "mon 12:00-12:10 trip",
                                               "mon 12:40-12:50 trip", "mon 12:50-13:00 appointment", "mon 13:00-13:10 trip"});
    CHECK(day_with("mon 12:45-13:00") == Lines{"mon 08:50-09:00 trip", "mon 09:00-12:00 lesson", "mon 12:00-12:10 trip",
                                               "mon 12:45-13:00 appointment", "mon 13:00-13:10 trip"});
}

TEST_CASE("a day with an appointment alone has no trips, and trips are cut off at midnight") {
    CHECK(day_with("tue 10:00-11:00") ==
          Lines{"mon 08:50-09:00 trip", "mon 09:00-12:00 lesson", "mon 12:00-12:10 trip", "tue 10:00-11:00 appointment"});
    CHECK(day_with("mon 23:30-23:55").back() == "mon 23:55-24:00 trip");
}

TEST_CASE("what is at home has no trip") {
    ScenarioBuilder builder;
    const auto home = builder.location();
    const auto module = builder.module();
    const auto group = builder.group(module, std::nullopt, times("wed 19:00-21:00"));
    const auto person = builder.participant(builder.household(home));
    builder.learns(person, module);
    const domain::Scenario scenario = builder.build();
    CHECK(lines(io::pieces_of_week(scenario, person, {{{module, group}}, {}})) == Lines{"wed 19:00-21:00 lesson"});
    CHECK(io::pieces_of_week(scenario, person, {}).empty());
}
