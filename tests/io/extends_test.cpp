#include <doctest/doctest.h>

#include <algorithm>

#include "tests/io/support.hpp"

using namespace duaal;
using test::codes;
using test::Folder;
using test::small_scenario;

namespace {

int capacity(const io::ScenarioReading& reading) { return reading.file->scenario.groups()[domain::GroupIndex{0}].capacity; }

}  // namespace

TEST_CASE("what a file extends is applied before it, depth first, each file once at its first place") {
    const Folder folder;
    folder.write("base.json", small_scenario());
    folder.write("a.json", R"({"extends": ["base.json"], "groups": {"g1": {"capacity": 7, "min_size": 2}}, "name": "a"})");
    folder.write("b.json", R"({"extends": ["base.json"], "groups": {"g1": {"capacity": 9}}, "policy": {"free_days": 3}})");
    SUBCASE("base is not applied again over a") {
        const auto reading = io::read_scenario(folder.write("top.json", R"({"extends": ["a.json", "b.json"]})"));
        REQUIRE(reading.file);
        CHECK(capacity(reading) == 9);
        CHECK(reading.file->scenario.groups()[domain::GroupIndex{0}].min_size == 2);
        CHECK(reading.file->scenario.policy().free_days == 3);
        CHECK(reading.file->scenario.name() == "a");
    }
    SUBCASE("the order of the list decides") {
        const auto reading = io::read_scenario(folder.write("top.json", R"({"extends": ["b.json", "a.json"]})"));
        REQUIRE(reading.file);
        CHECK(capacity(reading) == 7);
    }
    SUBCASE("the file itself comes last") {
        const auto reading =
            io::read_scenario(folder.write("top.json", R"({"groups": {"g1": {"capacity": 1}}, "extends": ["a.json", "./b.json"]})"));
        REQUIRE(reading.file);
        CHECK(capacity(reading) == 1);
    }
}

TEST_CASE("a null deletes, and the same content gives the same hash however it is spread over files") {
    const Folder folder;
    folder.write("base.json", small_scenario(R"("name": "x")"));
    const auto whole = io::read_scenario(folder.write("whole.json", small_scenario()));
    const auto patched = io::read_scenario(folder.write("top.json", R"({"extends": ["base.json"], "name": null, "policy": null})"));
    REQUIRE(whole.file);
    REQUIRE(patched.file);
    CHECK(patched.file->scenario.name().empty());
    CHECK(patched.file->sha256 == whole.file->sha256);
}

TEST_CASE("nulls of an earlier file delete what stands before them only") {
    const Folder folder;
    folder.write("base.json", small_scenario());
    folder.write("drop.json", R"({"extends": ["base.json"], "groups": {"g2": null}})");
    const auto reading = io::read_scenario(folder.write(
        "top.json",
        R"({"extends": ["drop.json"], "groups": {"g2": {"provider": "school", "module": "knm", "capacity": 2, "sessions": ["mon 09:00-10:00"]}}})"));
    REQUIRE(reading.file);
    CHECK(reading.file->scenario.groups()[domain::GroupIndex{1}].capacity == 2);
    CHECK(!reading.file->scenario.groups()[domain::GroupIndex{1}].location);
}

TEST_CASE("an error names the file that the value came from") {
    const Folder folder;
    folder.write("base.json", small_scenario(R"("policy": {"free_days": -1, "max_care_trip": 5})"));
    const auto reading = io::read_scenario(folder.write("top.json", R"({"extends": ["base.json"], "policy": {"max_care_trip": "5"}})"));
    CHECK(codes(reading) == std::vector<std::string>{"out_of_range", "wrong_form"});
    CHECK(reading.diagnostics[0].pointer == "/policy/free_days");
    CHECK(reading.diagnostics[1].pointer == "/policy/max_care_trip");
    for (const io::Diagnostic& diagnostic : reading.diagnostics) {
        const bool of_base = diagnostic.code == "out_of_range";
        CHECK(std::filesystem::path(diagnostic.file).filename() == (of_base ? "base.json" : "top.json"));
    }
}

TEST_CASE("law:wi2021 is the profile that comes with Duaal, wherever the file is, and once") {
    const Folder folder;
    folder.write("base.json", small_scenario());
    const std::string profile = std::string(DUAAL_ROOT) + "/scenarios/laws/wi2021.json";
    const auto path = io::read_scenario(folder.write("path.json", R"({"extends": ["base.json", ")" + profile + R"("]})"));
    const auto law = io::read_scenario(folder.write("law.json", R"({"extends": ["base.json", "law:wi2021"]})"));
    const auto both = io::read_scenario(folder.write("both.json", R"({"extends": ["base.json", "law:wi2021", ")" + profile + R"("]})"));
    const auto none = io::read_scenario(folder.write("none.json", R"({"extends": ["base.json"]})"));
    REQUIRE(path.file);
    REQUIRE(law.file);
    REQUIRE(both.file);
    REQUIRE(none.file);
    CHECK(law.file->sha256 == path.file->sha256);
    CHECK(both.file->sha256 == path.file->sha256);
    CHECK(law.file->sha256 != none.file->sha256);
}

TEST_CASE("a law that is not known is an error that names what is") {
    const Folder folder;
    const auto mend_of = [&folder](const std::string& law) {
        const auto reading = io::read_scenario(folder.write("top.json", R"({"extends": ["law:)" + law + R"("]})"));
        REQUIRE(codes(reading) == std::vector<std::string>{"unreadable_file"});
        CHECK(reading.diagnostics[0].pointer == "/extends/0");
        return reading.diagnostics[0].mend.in(io::Language::en);
    };
    CHECK(mend_of("wi2020") == "known are: wi2013, wi2021, z-fewer-hours, z-more-hours");
    CHECK(mend_of("../laws/wi2021") == "known are: wi2013, wi2021, z-fewer-hours, z-more-hours");
    CHECK(mend_of("").starts_with("known are: "));
}

TEST_CASE("a file whose name begins with law: is a file where a folder stands before it") {
    const Folder folder;
    folder.write("law:wi2021", small_scenario());
    CHECK(io::read_scenario(folder.write("top.json", R"({"extends": ["./law:wi2021"]})")).file);
}

TEST_CASE("a cycle over two files, and a file that is not there, are errors") {
    const Folder folder;
    folder.write("a.json", R"({"extends": ["b.json"]})");
    const auto reading = io::read_scenario(folder.write("b.json", R"({"extends": ["a.json", "gone.json"]})"));
    CHECK(!reading.file);
    auto found = codes(reading);
    std::ranges::sort(found);
    CHECK(found == std::vector<std::string>{"extends_cycle", "unreadable_file"});
    CHECK(codes(io::read_scenario("/nonexistent/scenario.json")) == std::vector<std::string>{"unreadable_file"});
    CHECK(codes(io::read_scenario("/")) == std::vector<std::string>{"unreadable_file"});
}
