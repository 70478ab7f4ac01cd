#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "io/json/canonical.hpp"
#include "io/json/parse.hpp"
#include "io/sha256.hpp"
#include "tests/io/support.hpp"

using namespace duaal::io;
using duaal::test::read_text;

namespace {

Position position_of(const Node& node) { return PositionWalk(node.source->text).at(node.offset); }

struct Parsed {
    Arena arena;
    JsonReading reading;
    explicit Parsed(std::string text) : reading(parse_json(arena, arena.sources.emplace_back(Source{"test", std::move(text), 0}))) {}
};

}  // namespace

TEST_CASE("every value knows its line and column, in characters") {
    const Parsed parsed("{\"é\": \"ü\", \"b\":\n  [1.5, true , {\"c/d~e\": -7}]}");
    REQUIRE(parsed.reading.root != nullptr);
    const Node* list = parsed.reading.root->find("b");
    const Node* last = list->children()[2]->find("c/d~e");
    CHECK(position_of(*list).column == 3);
    CHECK(position_of(*last).line == 2);
    CHECK(position_of(*last).column == 26);
    CHECK(pointer_to(*last) == "/b/2/c~1d~0e");
    CHECK(excerpt(*last) == "-7");
    CHECK(excerpt(*list->children()[1]) == "true");
    const Node* text = parsed.reading.root->find("é");
    CHECK(position_of(*text).column == 7);
}

TEST_CASE("a byte order mark is skipped") {
    const Parsed parsed("\xEF\xBB\xBF{\"a\": 1}");
    REQUIRE(parsed.reading.root != nullptr);
    CHECK(excerpt(*parsed.reading.root->find("a")) == "1");
}

TEST_CASE("texts with escapes are read as what they stand for") {
    const Parsed parsed(R"({"\u0061\n": "\"\u00e9\\"})");
    REQUIRE(parsed.reading.root != nullptr);
    const Node* value = parsed.reading.root->find("a\n");
    REQUIRE(value != nullptr);
    CHECK(*value->get<std::string_view>() == "\"é\\");
}

TEST_CASE("nesting as deep as allowed is read, deeper nesting is refused, at any depth") {
    const auto nested = [](int depth) {
        const auto size = static_cast<std::size_t>(depth);
        return std::string(size, '[') + std::string(size, ']');
    };
    CHECK(Parsed(nested(deepest_json)).reading.root != nullptr);
    for (const int depth : {deepest_json + 1, 1'000'000}) {
        const Parsed parsed(nested(depth));
        CHECK(parsed.reading.root == nullptr);
        REQUIRE(parsed.reading.faults.size() == 1);
        CHECK(parsed.reading.faults.front().code.word() == "too_deep");
    }
}

TEST_CASE("a NUL is refused wherever it stands, with its own place; UTF-16 is called that it is no UTF-8") {
    const std::string whole = "{\"a\": 1,\n \"b\": \"text\"}";
    for (const std::size_t at : {std::size_t{5}, whole.find('b'), whole.find("ext"), whole.size()}) {
        for (const std::string& more : {std::string(), std::string(" \n"), std::string("{\"a\": 2}")}) {
            CAPTURE(at);
            Arena arena;
            const Source& source = arena.sources.emplace_back(
                Source{"test", whole.substr(0, at) + std::string(1, '\0') + (at == whole.size() ? more : whole.substr(at)), 0});
            const JsonReading reading = parse_json(arena, source);
            CHECK(reading.root == nullptr);
            REQUIRE(reading.faults.size() == 1);
            CHECK(reading.faults.front().code.word() == "bad_json");
            CHECK(reading.faults.front().offset == at);
            CHECK(reading.faults.front().why.in(Language::en).find("NUL") != std::string::npos);
        }
    }
    for (const std::string& start : {std::string("{\0\"\0", 4), std::string("\0{\0\"", 4), std::string("\xFF\xFE{\0\"\0", 6)}) {
        const Parsed wide(start);
        REQUIRE(wide.reading.faults.size() == 1);
        CHECK(wide.reading.faults.front().code.word() == "bad_utf8");
    }
    CHECK(Parsed(R"({"a": "\u0000"})").reading.root != nullptr);
}

TEST_CASE("half of a text is refused without a crash, wherever it is cut") {
    const std::string whole = duaal::test::small_scenario(R"("name": "x\u00e9\\", "policy": {"free_days": 1.5e0})");
    for (std::size_t size = 0; size < whole.size() - 2; ++size) {
        CAPTURE(size);
        CHECK(Parsed(whole.substr(0, size)).reading.root == nullptr);
    }
}

TEST_CASE("of a key that stands twice both values are shown, redacted, and the line of the first") {
    const auto why = [](const std::string& text) {
        const Parsed parsed(text);
        REQUIRE(!parsed.reading.faults.empty());
        CHECK(parsed.reading.faults.front().code.word() == "duplicate_key");
        return parsed.reading.faults.back().why.in(Language::en);
    };
    CHECK(why("{\"a\": 1, \"a\": 2}").ends_with(": 1 on line 1, and 2 here"));
    CHECK(why("{\n\"b\": \"x\",\n\"a\": {},\"b\":\n\"y\"}").ends_with(": \"x\" on line 2, and \"y\" here"));
    CHECK(why("{\"a\": [1],\n\n\"a\": {\"b\": 2}}").ends_with(": […] on line 1, and {…} here"));
    CHECK(why("{\"a\": 1,\n\"a\": 2,\n\"a\": 3}").ends_with(": 2 on line 2, and 3 here"));
    CHECK(why("{\"a\": 123456782,\n\"a\": \"06-12345678\"}").ends_with(": … on line 1, and \"…\" here"));
}

TEST_CASE("the canonical text has sorted keys, no spaces, and exact texts for fractions") {
    const Parsed parsed(R"({"b": [1, 2.50, 5.0, 1e2, -0.1], "a": {"é\n": null, "d": "x"}, "B": true})");
    CHECK(canonical_text(*parsed.reading.root) == R"({"B":true,"a":{"d":"x","é\n":null},"b":[1,"2.5","5","100","-0.10000000000000001"]})");
}

TEST_CASE("the canonical text of what has no fractions is what nlohmann's dump gives") {
    const char* const text =
        R"({"z\u007f": "\u0000\t\"\\/ é \u20ac", "": [[], {}, -0, -12, 123456789012, null, false], "\ud83d\ude00": "\u007f"})";
    const Parsed parsed(text);
    REQUIRE(parsed.reading.root != nullptr);
    CHECK(canonical_text(*parsed.reading.root) == nlohmann::json::parse(text).dump());
}

TEST_CASE("SHA-256 gives the digests of FIPS 180-4's examples") {
    CHECK(sha256("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    CHECK(sha256("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

TEST_CASE("the hash is over the merged scenario") {
    const auto reading = read_text(duaal::test::small_scenario(
        R"("name": "Zuid-Hollandsé", "$schema": "https://example.org", "extends": [], "policy": {"max_care_trip": 2e1, "participant": {"max_hours_day": 8.1, "max_hours_week": 5.0, "level": null}})"));
    REQUIRE(reading.file);
    CHECK(reading.file->sha256 == "b005c7912dc9f6d26a307b82132bca4d9cfc24f437a672b181c3c49ef79b9559");
}
