// Whatever stands where in a scenario, reading ends with a scenario or with errors, never with an exception.

#include <doctest/doctest.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <random>

#include "tests/io/support.hpp"

using namespace duaal;
using nlohmann::json;

namespace {

const char* const everything = R"(,
 "policy": {"participant": {"travel": {"mode": "car"}, "learning": {"knm": {"optional": true}}}, "fairness_tags": ["t"], "cost": {"care": 3}},
 "objective": [{"maximise": {"learning": 1}}, {"minimise": {"cost": 1}}],
 "routes": {"r": {"name": "R", "participant": {"weight": 2}, "term_months": 36, "totals": {"all": {"counts": ["nt2"], "hours": 5}}}},
 "calendar": {"public_holidays": "nl", "closures": {"c": {"from": "2026-10-01", "until": "2026-10-02", "for": ["work"]}}},
 "travel": {"t": {"between": ["home", "hall"], "mode": "walk", "minutes": 30}},
 "childcare": {"c": {"kind": "daycare", "location": "hall", "ages": {"min_months": 0, "max_months": 48}, "onsite": true,
                     "slots": {"a": {"time": "mon 08:00-13:00", "places": 1}}}})";

json whole_scenario() {
    std::string text = test::small_scenario();
    text.insert(text.rfind('}'), everything);
    json out = json::parse(text);
    out["households"]["h1"]["children"]["k"] = {{"born", "2024-01-01"}, {"school", {"mon 08:30-14:30"}}};
    out["households"]["h1"]["carers"]["oma"] = {{"available", {"mon 08:30-14:30"}}};
    out["groups"]["g1"]["levels"] = {{"min", "a1"}, {"max", "b1"}};
    out["groups"]["g1"]["alternatives"]["x"] = {{"sessions", {"mon 09:00-12:00"}}};
    json& who = out["participants"]["p1"];
    who["route"] = "r";
    who["level"] = "a2";
    who["work"] = {{"days", {{"min", 2}, {"max", 2}}}, {"hours", {{"min", 8}}}, {"kinds", {"paid"}}, {"placements", {"w1"}}};
    who["fixed"] = {{"learning", {{"nt2", "g1"}}}, {"work", {{"w1", {"mon"}}}}};
    who["current"] = who["fixed"];
    who["appointments"]["a"] = {{"time", "thu 09:00-10:00"}, {"location", "hall"}};
    who["trajectory"] = {{"start", "2026-01-01"}, {"done", {{"all", 3}}}};
    return out;
}

void collect(const json& value, const json::json_pointer& at, std::vector<json::json_pointer>& out) {
    out.push_back(at);
    if (value.is_object())
        for (const auto& [key, child] : value.items()) collect(child, at / key, out);
    if (value.is_array())
        for (std::size_t i = 0; i < value.size(); ++i) collect(value[i], at / i, out);
}

bool has_error(const io::ScenarioReading& reading) {
    return std::ranges::any_of(reading.diagnostics, [](const auto& one) { return one.severity == io::Diagnostic::Severity::error; });
}

}  // namespace

TEST_CASE("a scenario with any one value replaced is read or refused with an error") {
    const json whole = whole_scenario();
    CHECK(test::read_text(whole.dump()).file);
    std::vector<json::json_pointer> places;
    collect(whole, json::json_pointer(), places);
    const json replacements[] = {nullptr,    true,          false,          -1,         0,       1.5, 3000000000, "", "x",
                                 "tue 9-12", json::array(), json::object(), {{"x", 1}}, {"x", 1}};
    int refused = 0, taken = 0;
    for (const json::json_pointer& place : places) {
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
    const std::string whole = whole_scenario().dump(1);
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
