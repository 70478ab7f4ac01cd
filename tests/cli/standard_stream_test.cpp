/// `-` is standard input where a file is read, and standard output where one is written.

#include <doctest/doctest.h>

#include <filesystem>
#include <iostream>
#include <nlohmann/json.hpp>
#include <sstream>

#include "tests/cli/command_line.hpp"

using namespace duaal::test;
using nlohmann::json;

namespace {

/// Runs the command with this on standard input.
Said run_with(const std::string& input, const std::vector<std::string>& arguments) {
    std::istringstream stream(input);
    std::streambuf* before = std::cin.rdbuf(stream.rdbuf());
    std::cin.clear();
    const Said said = run_duaal(arguments);
    std::cin.rdbuf(before);
    return said;
}

}  // namespace

TEST_CASE("every command reads a scenario or a plan from standard input, its own errors included") {
    const Folder folder;
    const std::string scenario = folder.file("small.json", small_scenario()), plan = folder.path("plan.json");
    CHECK(has(run_with(small_scenario(), {"check", "-"}).out, "-: in order"));
    const Said wrong = run_with(R"({"perod": 1})", {"check", "-"});
    CHECK(wrong.exit == 3);
    CHECK(has(wrong.out, "error: -:1:11: /perod:"));
    CHECK(run_with("", {"check", "-"}).exit == 3);
    CHECK(run_with(small_scenario(), {"solve", "-", "-o", plan, "--quiet"}).exit == 0);
    CHECK(run_with(small_scenario(), {"verify", "-", plan}).exit == 0);
    CHECK(run_with(content_of(plan), {"verify", scenario, "-"}).exit == 0);
    CHECK(has(run_with(content_of(plan), {"show", scenario, "-"}).out, "anna"));
    CHECK(run_with(small_scenario(), {"compare", "-", scenario, "--quiet"}).exit == 0);
    CHECK(run_with(small_scenario(), {"sweep", "-", "--set=/groups/a1-mo/capacity=1,2", "--quiet"}).exit == 0);
    CHECK(folder.names() == std::vector<std::string>{"plan.json", "small.json"});
}

TEST_CASE("what standard input extends is found from the current folder") {
    const Folder folder;
    static_cast<void>(folder.file("small.json", small_scenario()));
    const auto before = std::filesystem::current_path();
    std::filesystem::current_path(folder.path(""));
    const Said said = run_with(R"({"extends": ["small.json"], "policy": {"free_days": 3}})", {"check", "-"});
    const Said itself = run_with(R"({"extends": ["-"]})", {"check", "-"});
    std::filesystem::current_path(before);
    CHECK(said.exit == 0);
    CHECK(has(said.out, "small.json"));
    CHECK(has(itself.out, "cannot be read: it is not there"));
}

TEST_CASE("a file goes to standard output and nothing else does") {
    const Folder folder;
    const std::string scenario = folder.file("small.json", small_scenario());
    const Said solved = run_duaal({"solve", scenario, "-o", "-"});
    CHECK(solved.exit == 0);
    CHECK(json::parse(solved.out)["format"] == "duaal-plan/1");
    CHECK(has(solved.err, "This cannot be better (proven)."));
    CHECK(has(solved.err, "The plan is on standard output."));
    CHECK(run_with(solved.out, {"verify", scenario, "-"}).exit == 0);
    CHECK(json::parse(run_duaal({"generate", "--participants=2", "--seed=1", "-o", "-"}).out)["format"] == "duaal-scenario/1");
    const Said made = run_duaal({"new", scenario, "-", "--set=/policy/free_days=3"});
    CHECK(made.exit == 0);
    CHECK(json::parse(made.out)["policy"]["free_days"] == 3);
    CHECK(has(made.err, "free days"));
    CHECK(!std::filesystem::exists("-"));
}

TEST_CASE("what standard input or output cannot do is said") {
    const Folder folder;
    const std::string scenario = folder.file("small.json", small_scenario());
    const auto refused = [](const std::vector<std::string>& arguments, const std::string& why) {
        CAPTURE(arguments);
        const Said said = run_with(small_scenario(), arguments);
        CHECK(said.exit == 2);
        CHECK_MESSAGE(has(said.err, why), said.err);
    };
    refused({"verify", "-", "-"}, "standard input (-) can be read only once");
    refused({"check", "-", "-"}, "standard input (-) can be read only once");
    refused({"compare", scenario, "-", "-"}, "standard input (-) can be read only once");
    refused({"negotiate", "-", "--plan=-"}, "standard input (-) can be read only once");
    refused({"new", "-", folder.path("new.json")}, "standard input (-) is none");
    refused({"sweep", "-", "--set=/policy/free_days=1,2", "-o", folder.path("kept")}, "standard input (-) is none");
    refused({"negotiate", "-", "-o", folder.path("kept")}, "standard input (-) is none");
    refused({"negotiate", scenario, "-o", "-"}, "give a folder with -o");
    CHECK(run_duaal({"solve", scenario, "-o", "-", "--json"}).exit == 2);
    CHECK(run_duaal({"new", scenario, "-", "--json"}).exit == 2);
}
