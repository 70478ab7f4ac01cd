/// What users wrote commands no screen, wherever it comes out.

#include "io/privacy/visible.hpp"

#include <doctest/doctest.h>

#include "io/document/lines.hpp"
#include "io/privacy/redact.hpp"
#include "tests/io/support.hpp"

using namespace duaal;
using io::visible;

TEST_CASE("every control character becomes a sign of one column, and what is text stays as it is") {
    CHECK(visible("red\x1b[31m") == "red␛[31m");
    CHECK(visible("two\nlines\tand\r\x7f") == "two␊lines␉and␍␡");
    CHECK(visible(std::string_view("a\0b", 3)) == "a␀b");
    CHECK(visible("caf\u00e9 \u2013 \u0634 \U0001F600 \u00a0") == "caf\u00e9 \u2013 \u0634 \U0001F600 \u00a0");
    CHECK(visible("a\u009b31m\u2028b\u202ec\u2066") == "a\uFFFD31m\uFFFDb\uFFFDc\uFFFD");
    for (int c = 0; c < 0x20; ++c) CHECK(io::width_of(visible(std::string(1, static_cast<char>(c)))) == 1);
    CHECK(io::redacted("\x1b]0;title\x07") == "␛]0;title␇");
}

TEST_CASE("bytes that are no UTF-8 become one sign each") {
    for (const char* wrong : {"\x80", "\xC0\xAF", "\xE0\x80\x80", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xFF", "\xE2\x82", "\xC3"}) {
        CAPTURE(wrong);
        std::string expected;
        for (std::size_t i = 0; i < std::string(wrong).size(); ++i) expected += "\uFFFD";
        CHECK(visible(wrong) == expected);
    }
}

TEST_CASE("tags, sectors and names of a scenario are held as they may be shown") {
    const test::Folder folder;
    folder.write("base.json", test::small_scenario());
    const auto path = folder.write("odd.json", R"({"extends": ["base.json"], "name": "a\u001b[2J",
        "placements": {"w1": {"employer": "e\u0007", "sector": "s\u0085"}},
        "policy": {"participant": {"tags": ["red\u001b[31m", "two\nlines"]}}})");
    const auto reading = io::read_scenario(path);
    REQUIRE_MESSAGE(reading.file, (reading.diagnostics.empty() ? "" : io::describe(reading.diagnostics.front(), io::Language::en)));
    const domain::Scenario& scenario = reading.file->scenario;
    CHECK(scenario.name() == "a␛[2J");
    CHECK(scenario.tags()[domain::TagIndex{0}] == "red␛[31m");
    CHECK(scenario.tags()[domain::TagIndex{1}] == "two␊lines");
    CHECK(scenario.placements()[domain::PlacementIndex{0}].employer == "e␇");
    CHECK(scenario.sectors()[domain::SectorIndex{0}] == "s\uFFFD");
}
