#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <set>

#include "io/generate/generate.hpp"
#include "io/scenario/read_scenario.hpp"
#include "solver/domain/scenario.hpp"

namespace duaal::test {

namespace {

io::ScenarioReading read_text(const std::string& text) {
    const auto path = std::filesystem::temp_directory_path() / ("duaal-generate-" + std::to_string(text.size()) + ".json");
    std::ofstream(path) << text;
    auto reading = io::read_scenario(path);
    std::filesystem::remove(path);
    return reading;
}

void check_valid(const io::GenerateOptions& options) {
    CAPTURE(options.participants);
    CAPTURE(options.seed);
    const auto reading = read_text(io::generate(options));
    REQUIRE(reading.file.has_value());
    CHECK(reading.file->scenario.participants().size() == static_cast<std::size_t>(options.participants));
    for (const auto& diagnostic : reading.diagnostics) {
        // As in life: children grow, some break is short, and some promise cannot be kept.
        if (std::set<std::string>{"birthday_within_period", "short_break", "unusable_capacity", "fixed_impossible", "fixed_over_capacity"}
                .contains(diagnostic.code))
            continue;
        CAPTURE(diagnostic.pointer);
        FAIL_CHECK(diagnostic.why.in(io::Language::en));
    }
}

TEST_CASE("what is generated reads without error, and without warning but for what chance brings") {
    for (const int participants : {1, 2, 3, 5, 8, 13, 40, 100, 300})
        for (std::uint64_t seed = 1; seed <= 10; ++seed) {
            io::GenerateOptions options;
            options.participants = participants;
            options.seed = seed;
            check_valid(options);
        }
}

TEST_CASE("also at the ends of every option") {
    for (const int participants : {1, 8, 40})
        for (const bool most : {false, true}) {
            io::GenerateOptions options;
            options.participants = participants;
            options.seats = options.positions = options.childcare = most ? 1000 : 0;
            options.couples = options.large_minimums = options.restricted = most ? 100 : 0;
            check_valid(options);
        }
}

TEST_CASE("a quarter are couples with a child, a third of the groups have a minimum of five or more") {
    for (const int participants : {40, 100, 300})
        for (std::uint64_t seed = 1; seed <= 10; ++seed) {
            CAPTURE(participants);
            CAPTURE(seed);
            io::GenerateOptions options;
            options.participants = participants;
            options.seed = seed;
            const auto reading = read_text(io::generate(options));
            REQUIRE(reading.file.has_value());
            const domain::Scenario& scenario = reading.file->scenario;
            std::size_t parents = 0, large = 0;
            for (const auto household : scenario.households().indices())
                if (scenario.members(household).size() == 2 && !scenario.households()[household].children.empty()) parents += 2;
            for (const auto& group : scenario.groups()) large += group.min_size >= 5 ? 1U : 0U;
            CHECK(4 * parents >= scenario.participants().size());
            CHECK(3 * large >= scenario.groups().size());
        }
}

}  // namespace

}  // namespace duaal::test
