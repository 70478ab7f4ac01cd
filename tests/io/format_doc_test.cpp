// The examples of docs/format.md: a whole scenario, patches on it, and its plan.

#include <doctest/doctest.h>

#include <fstream>

#include "io/plan/read_plan.hpp"
#include "io/plan/write_plan.hpp"
#include "tests/io/support.hpp"

using namespace duaal;

namespace {

/// The texts between "```json KIND" and "```".
std::vector<std::string> examples(const std::string& kind) {
    std::ifstream in(std::string(DUAAL_ROOT) + "/docs/format.md");
    std::vector<std::string> out;
    bool inside = false;
    for (std::string line; std::getline(in, line);) {
        if (line == "```json " + kind) {
            out.emplace_back();
            inside = true;
        } else if (line == "```") {
            inside = false;
        } else if (inside) {
            out.back() += line + "\n";
        }
    }
    return out;
}

}  // namespace

TEST_CASE("the examples of docs/format.md are read without a warning") {
    const auto wholes = examples("scenario");
    REQUIRE(wholes.size() == 1);
    const test::Folder folder;
    const auto whole = io::read_scenario(folder.write("example.json", wholes.front()));
    CHECK(whole.file);
    CHECK(test::codes(whole).empty());
    const auto patches = examples("patch");
    CHECK(patches.size() >= 5);
    for (const std::string& patch : patches) {
        CAPTURE(patch);
        const std::string extending = R"({"extends": ["example.json"],)" + patch.substr(patch.find('{') + 1);
        const auto reading = io::read_scenario(folder.write("patch.json", extending));
        CHECK(reading.file);
        for (const std::string& code : test::codes(reading)) CHECK(code == "unusable_capacity");  // supply without people who ask for it
    }
}

TEST_CASE("the plan of docs/format.md is one that the judge accepts, and is written as it stands there") {
    const test::Folder folder;
    const auto scenario = io::read_scenario(folder.write("example.json", examples("scenario").at(0))).file;
    REQUIRE(scenario);
    const std::string plan = examples("plan").at(0);
    const auto reading = io::read_plan_text(scenario->scenario, plan, "plan.json");
    REQUIRE(reading.stated);
    CHECK(check::judge(scenario->scenario, scenario->sha256, *reading.stated).empty());
    CHECK(io::plan_text(scenario->scenario, *reading.stated, {"example", "0.1.0", 1, 2, 0.8}) == plan);
}
