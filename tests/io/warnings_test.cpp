#include <doctest/doctest.h>

#include "tests/io/support.hpp"

using namespace duaal;
using test::codes;
using test::Folder;
using test::small_scenario;

namespace {

/// The small scenario with a patch over it.
io::ScenarioReading patched(const std::string& patch) {
    const Folder folder;
    folder.write("base.json", small_scenario());
    return io::read_scenario(folder.write("top.json", R"({"extends": ["base.json"], )" + patch + "}"));
}

struct Case {
    const char* code;
    const char* pointer;
    const char* patch;
};

}  // namespace

TEST_CASE("a scenario without oddities gives no warning") {
    const auto reading = patched(R"("name": "x")");
    CHECK(reading.file);
    CHECK(codes(reading).empty());
}

TEST_CASE("what merely cannot be used is a warning, once, and the scenario is read") {
    const Case cases[] = {
        {"untaught_module", "/participants/p1/learning/map", R"("participants": {"p1": {"learning": {"map": {}}}})"},
        {"group_of_other_module", "/participants/p1/learning/nt2/groups/1",
         R"("participants": {"p1": {"learning": {"nt2": {"groups": ["g1", "g2"]}}}})"},
        {"fixed_not_eligible", "/participants/p1/fixed/learning/nt2", R"("participants": {"p1": {"fixed": {"learning": {"nt2": "g2"}}}})"},
        {"fixed_not_eligible", "/participants/p1/fixed/learning/knm", R"("participants": {"p1": {"fixed": {"learning": {"knm": "g2"}}}})"},
        {"fixed_not_eligible", "/participants/p1/fixed/work/w1", R"("participants": {"p1": {"fixed": {"work": {"w1": []}}}})"},
        {"current_gone", "/participants/p1/current/learning/nt2", R"("participants": {"p1": {"current": {"learning": {"nt2": "g9"}}}})"},
        {"current_gone", "/participants/p1/current/work/w9", R"("participants": {"p1": {"current": {"work": {"w9": ["mon"]}}}})"},
        {"current_gone", "/participants/p1/current/work/w1/0", R"("participants": {"p1": {"current": {"work": {"w1": ["tue"]}}}})"},
        {"unknown_sector", "/participants/p1/work/sectors/0", R"("participants": {"p1": {"work": {"sectors": ["garden"]}}})"},
        {"unknown_sector", "/participants/p1/prefers/sectors/0", R"("participants": {"p1": {"prefers": {"sectors": ["garden"]}}})"},
        {"min_size_over_capacity", "/groups/g1/min_size", R"("groups": {"g1": {"min_size": 6}})"},
        {"min_slots_out_of_reach", "/childcare/c/min_slots",
         R"("childcare": {"c": {"kind": "daycare", "ages": {"min_months": 0, "max_months": 48}, "min_slots": 2,
                                "slots": {"a": {"time": "mon 08:00-13:00", "places": 1}}}})"},
        {"born_within_period", "/households/h1/children/k/born", R"("households": {"h1": {"children": {"k": {"born": "2026-10-15"}}}})"},
    };
    for (const Case& example : cases) {
        CAPTURE(example.patch);
        const auto reading = patched(example.patch);
        CHECK(reading.file);
        CHECK(codes(reading) == std::vector<std::string>{example.code});
        if (reading.diagnostics.empty()) continue;
        CHECK(reading.diagnostics.front().pointer == example.pointer);
        CHECK(reading.diagnostics.front().severity == io::Diagnostic::Severity::warning);
    }
}

TEST_CASE("a current week that names what is gone is marked so") {
    const auto reading = patched(R"("participants": {"p1": {"current": {"learning": {"nt2": "g9"}}}})");
    REQUIRE(reading.file);
    const auto& current = reading.file->scenario.participants()[domain::ParticipantIndex{0}].current;
    REQUIRE(current);
    CHECK(current->gone);
}

TEST_CASE("what could look odd, and is not, gives no warning") {
    for (const char* patch :
         {R"("households": {"h1": {"children": {"k": {"born": "2026-10-15", "needs_care": false}}}})",
          R"("households": {"h1": {"children": {"k": {"born": "2026-09-01"}}}})", R"("groups": {"g1": {"min_size": 6, "capacity": 0}})",
          R"("participants": {"p1": {"fixed": {"learning": {"nt2": "g1"}}}})", R"("locations": {"unused": {}})"}) {
        CAPTURE(patch);
        const auto reading = patched(patch);
        CHECK(reading.file);
        CHECK(codes(reading).empty());
    }
}

TEST_CASE("a distance that is needed is asked for, unless an override gives it") {
    const std::string blind = R"("locations": {"hall": {"lat": null, "lon": null}})";
    CHECK(codes(patched(blind)) == std::vector<std::string>{"missing_coordinates"});
    const std::string by_bike = R"(, "travel": {"x": {"between": ["hall", "home"], "mode": "bike", "minutes": 20}})";
    CHECK(patched(blind + by_bike).file);
    CHECK(!patched(blind + by_bike + R"(, "participants": {"p1": {"travel": {"mode": "car"}}})").file);
    CHECK(patched(blind + R"(, "groups": {"g1": {"levels": {"min": "a1"}}})").file);  // not eligible, so not needed
    CHECK(patched(blind + R"(, "households": {"h1": {"home": "hall"}})").file);       // the same place
}
