#include <doctest/doctest.h>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <vector>

#include "io/file.hpp"
#include "io/scenario/read_scenario.hpp"
#include "solver/check/stated.hpp"
#include "tests/support/proven.hpp"

namespace duaal::test {

namespace {

namespace fs = std::filesystem;

std::vector<fs::path> files_in(const std::string& folder) {
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(fs::path(DUAAL_ROOT) / "scenarios" / folder)) files.push_back(entry.path());
    return files;
}

void check_reads(const fs::path& path, const std::set<std::string>& allowed = {}) {
    CAPTURE(path.string());
    const auto reading = io::read_scenario(path);
    CHECK(reading.file.has_value());
    for (const auto& diagnostic : reading.diagnostics) {
        if (allowed.contains(diagnostic.code)) continue;
        CAPTURE(diagnostic.pointer);
        FAIL_CHECK(diagnostic.why.in(io::Language::en));
    }
}

TEST_CASE("the tiny scenarios read without error or warning") {
    const auto files = files_in("tiny");
    CHECK(files.size() >= 3);
    for (const auto& path : files) check_reads(path);
}

/// Proven on every level, and accepted by the checker with the same values.
domain::Plan check_solves(const fs::path& path) {
    CAPTURE(path.string());
    const auto reading = io::read_scenario(path);
    REQUIRE(reading.file.has_value());
    return *solve_proven(reading.file->scenario).plan;
}

/// The status of everybody, in order of id.
std::vector<domain::Status> statuses(const std::string& tiny) {
    const fs::path path = fs::path(DUAAL_ROOT) / "scenarios/tiny" / tiny;
    const domain::Plan plan = check_solves(path);
    const auto reading = io::read_scenario(path);
    std::vector<domain::Status> all;
    for (const auto participant : reading.file->scenario.participants().indices())
        all.push_back(check::status_of(reading.file->scenario, participant, plan.timetables[participant]));
    return all;
}

TEST_CASE("every tiny scenario shows what its description says") {
    using domain::Status;
    CHECK(statuses("two-days-beside-lessons.json") == std::vector{Status::complete});
    CHECK(statuses("two-people-one-seat.json") == std::vector{Status::complete, Status::work});
    CHECK(statuses("one-couple.json") == std::vector{Status::complete, Status::complete});
    CHECK(statuses("childcare-on-site.json") == std::vector{Status::complete});
    CHECK(statuses("a-minimum.json") == std::vector(4, Status::complete));
    CHECK(statuses("rest-after-the-evening.json") == std::vector{Status::complete});
    CHECK(statuses("optional-on-sunday.json") == std::vector{Status::complete, Status::complete});
    CHECK(files_in("tiny").size() == 7);
}

/// Takes long: by hand, with `--no-skip`.
TEST_CASE("Westland is solved, proven and accepted" * doctest::skip()) {
    check_solves(fs::path(DUAAL_ROOT) / "scenarios/westland/baseline.json");
}

TEST_CASE("Westland reads without error, warns only of children who grow and of one short break, and is as large as it should be") {
    const fs::path path = fs::path(DUAAL_ROOT) / "scenarios/westland/baseline.json";
    check_reads(path, {"birthday_within_period", "short_break"});
    const auto reading = io::read_scenario(path);
    REQUIRE(reading.file.has_value());
    CHECK(reading.file->scenario.participants().size() >= 120);
    CHECK(reading.file->scenario.households().size() == 85);
}

/// The what-ifs of Westland: every file of its folder but the baseline.
std::vector<fs::path> what_ifs() {
    std::vector<fs::path> files = files_in("westland");
    std::erase_if(files, [](const fs::path& path) { return path.stem() == "baseline"; });
    std::sort(files.begin(), files.end());
    return files;
}

TEST_CASE("every what-if of Westland is a patch on it that reads without error and says its question and its source") {
    const auto baseline = io::read_scenario(fs::path(DUAAL_ROOT) / "scenarios/westland/baseline.json");
    REQUIRE(baseline.file.has_value());
    CHECK(what_ifs().size() >= 17);
    std::set<std::string> hashes{baseline.file->sha256};
    for (const fs::path& path : what_ifs()) {
        check_reads(path, {"birthday_within_period", "short_break", "unknown_sector", "current_gone", "untaught_module"});
        const auto reading = io::read_scenario(path);
        REQUIRE(reading.file.has_value());
        CHECK_MESSAGE(hashes.insert(reading.file->sha256).second, "another scenario than the baseline and the other what-ifs");
        CHECK(reading.file->scenario.participants().size() == baseline.file->scenario.participants().size());
        const auto text = io::read_file(path);
        REQUIRE(text.has_value());
        const auto patch = nlohmann::json::parse(*text);
        CHECK(patch["extends"][0] == "baseline.json");
        const auto description = patch["description"].get<std::string>();
        CHECK(description.starts_with("Question: "));
        CHECK(description.find("Source") != std::string::npos);
    }
}

/// A second each, or a little more: how good a plan it is, and whether there is more than the empty one, depends on the machine; that it is
/// a plan with true values and bounds does not.
TEST_CASE("every what-if of Westland is solved for a moment, and its plan accepted with its values and bounds") {
    for (const fs::path& path : what_ifs()) {
        CAPTURE(path.string());
        const auto reading = io::read_scenario(path);
        REQUIRE(reading.file.has_value());
        assign::Params params;
        params.threads = 2;
        domain::Outcome outcome;
        for (int seconds = 1; !outcome.plan; seconds *= 4) {  // a busy machine may need longer for its first plan
            REQUIRE(seconds < 300);
            params.time_limit = std::chrono::seconds(seconds);
            outcome = assign::solve(reading.file->scenario, params);
        }
        CHECK(check::judge(reading.file->scenario, reading.file->sha256,
                           check::stated_by(reading.file->scenario, reading.file->sha256, outcome))
                  .empty());
    }
}

}  // namespace

}  // namespace duaal::test
