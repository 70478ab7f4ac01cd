// Whatever stands where in a scenario, reading ends with a scenario or with errors, never with an exception.

#include <doctest/doctest.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <random>

#include "tests/io/support.hpp"
#include "tests/support/json_schema.hpp"

using namespace duaal;
using nlohmann::json;

namespace {

bool has_error(const io::ScenarioReading& reading) {
    return std::ranges::any_of(reading.diagnostics, [](const auto& one) { return one.severity == io::Diagnostic::Severity::error; });
}

}  // namespace

TEST_CASE("a scenario with any one value replaced is read or refused with an error") {
    const json whole = test::whole_scenario();
    CHECK(test::read_text(whole.dump()).file);
    const json replacements[] = {nullptr,    true,          false,          -1,         0,       1.5, 3000000000, "", "x",
                                 "tue 9-12", json::array(), json::object(), {{"x", 1}}, {"x", 1}};
    int refused = 0, taken = 0;
    for (const json::json_pointer& place : test::places_of(whole)) {
        for (const json& replacement : replacements) {
            CAPTURE(place.to_string());
            CAPTURE(replacement.dump());
            json changed = whole;
            changed[place] = replacement;
            const auto reading = test::read_text(changed.dump());
            CHECK(reading.file.has_value() != has_error(reading));
            ++(reading.file ? taken : refused);
        }
    }
    CHECK(refused > 1000);
    CHECK(taken > 50);
}

TEST_CASE("a scenario with a few bytes changed is read or refused with an error") {
    const std::string whole = test::whole_scenario().dump(1);
    constexpr std::string_view bytes = "\"{}[],:\\ \n\xC3\xFF\x01-0.9eEntf";
    for (unsigned seed = 0; seed < 1000; ++seed) {
        CAPTURE(seed);
        std::mt19937_64 rng(seed);
        std::string text = whole;
        for (std::uint64_t changes = 1 + rng() % 3; changes > 0; --changes) text[rng() % text.size()] = bytes[rng() % bytes.size()];
        const auto reading = test::read_text(text);
        CHECK(reading.file.has_value() != has_error(reading));
    }
}
