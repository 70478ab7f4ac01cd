/// Use cases without a command line, two beside each other in one process.

#include <doctest/doctest.h>

#include <thread>

#include "cli/app/compare.hpp"
#include "cli/app/plan_target.hpp"
#include "cli/app/solve.hpp"
#include "tests/cli/command_line.hpp"

using namespace duaal;

namespace {

io::ScenarioFile read(const std::string& path) { return io::read_scenario(path).file.value(); }

app::Job job(const std::atomic<bool>& interrupted) {
    app::Job one;
    one.version = "test";
    one.language = io::Language::en;
    one.interrupted = &interrupted;
    return one;
}

/// The small scenario, in which one of two can learn, and beside it one with a seat for both.
struct TwoScenarios {
    test::Folder folder;
    std::string small = folder.file("small.json", test::small_scenario());
    std::string seats = folder.file("seats.json", R"({"extends": ["small.json"], "groups": {"a1-mo": {"capacity": 2}}})");

    [[nodiscard]] std::vector<io::Solved> both() const { return {{"small.json", read(small), {}}, {"seats.json", read(seats), {}}}; }
};

int learning(const io::Comparison& comparison, std::size_t scenario) { return comparison.figures[scenario].activity.lessons; }

}  // namespace

TEST_CASE("a scenario is solved while others are compared: each has its own answer, files and listener") {
    const TwoScenarios files;
    const io::ScenarioFile seats = read(files.seats);
    const std::filesystem::path plan = files.folder.path("seats.plan.json"), kept = files.folder.path("kept");
    const std::atomic<bool> nobody_stops = false;
    app::Job solving = job(nobody_stops), comparing = job(nobody_stops);
    std::vector<std::string> solved;
    int told = 0;
    solving.on_progress = [&](const assign::Progress&) { ++told; };
    comparing.on_solved = [&](const io::Solved& one) { solved.push_back(one.file); };
    comparing.folder = kept;

    std::optional<app::Result<app::SolvedPlan>> answer;
    std::optional<app::Result<io::Comparison>> comparison;
    std::thread other([&] { comparison = app::compare(files.both(), {files.small, files.seats}, comparing); });
    answer = app::solve(seats, files.seats, plan, solving);
    other.join();

    const auto& found = std::get<app::SolvedPlan>(answer.value());
    CHECK(found.standing == facts::Standing::none);
    CHECK(test::content_of(plan.string()) == found.text);
    CHECK(app::kept_outcome(plan, seats)->levels.front().proven());
    CHECK(told > 0);
    const auto& beside = std::get<io::Comparison>(comparison.value());
    CHECK(learning(beside, 0) == 1);
    CHECK(learning(beside, 1) == 2);
    CHECK(beside.versus[1].better.size() == 1);
    CHECK(solved == std::vector<std::string>{"small.json", "seats.json"});
    CHECK(app::kept_outcome(kept / "seats.plan.json", seats)->plan == found.outcome.plan);
    CHECK(std::filesystem::exists(kept / "comparison.csv"));
}

TEST_CASE("who is stopped has no plan and writes nothing, and the other goes on") {
    const TwoScenarios files;
    const io::ScenarioFile small = read(files.small), seats = read(files.seats);
    const std::filesystem::path plan = files.folder.path("small.plan.json");
    const std::atomic<bool> stopped = true, goes_on = false;
    std::optional<app::Result<app::SolvedPlan>> nothing, something;
    std::thread other([&] { nothing = app::solve(small, files.small, plan, job(stopped)); });
    something = app::solve(seats, files.seats, std::nullopt, job(goes_on));
    other.join();
    CHECK(std::get<app::Failure>(nothing.value()).cause == app::Cause::no_plan);
    CHECK(!std::filesystem::exists(plan));
    CHECK(std::get<app::SolvedPlan>(something.value()).outcome.stopped == domain::Stopped::optimal);
    CHECK(!std::get<app::SolvedPlan>(something.value()).text.empty());
}

TEST_CASE("a folder that is none fails as a request, before anything is solved") {
    const TwoScenarios files;
    const std::atomic<bool> nobody_stops = false;
    app::Job one = job(nobody_stops);
    one.folder = files.small;
    bool any = false;
    one.on_solved = [&](const io::Solved&) { any = true; };
    const auto answer = app::compare(files.both(), {files.small, files.seats}, one);
    CHECK(std::get<app::Failure>(answer).cause == app::Cause::request);
    CHECK(!any);
}
