/// The real cases of scenarios/cases: solved, proven, accepted by the checker, with the recorded values, which the flat model
/// confirms, and with the figures of docs/cases.md.

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <numeric>
#include <regex>
#include <string>
#include <vector>

#include "io/scenario/read_scenario.hpp"
#include "solver/facts/headcount.hpp"
#include "tests/support/flat_model/flat_model.hpp"
#include "tests/support/proven.hpp"

namespace duaal::test {

namespace {

namespace fs = std::filesystem;

fs::path path_of(const std::string& name) { return fs::path(DUAAL_ROOT) / "scenarios/cases" / (name + ".json"); }

std::vector<std::string> case_names() {
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(path_of("any").parent_path())) names.push_back(entry.path().stem().string());
    std::sort(names.begin(), names.end());
    return names;
}

domain::Scenario read(const std::string& name) {
    auto reading = io::read_scenario(path_of(name));
    REQUIRE(reading.file.has_value());
    return std::move(reading.file->scenario);
}

/// Of every level of the objective, in its order.
using Values = std::vector<std::int64_t>;

/// How many have which status, in the order of the columns of docs/cases.md: complete, only lessons, only work, nothing yet.
using Figures = std::array<int, 4>;

struct Answer {
    Values values;
    Figures figures;
};

Figures count(const domain::Scenario& scenario, const domain::Plan& plan) {
    using domain::Status;
    const facts::Headcount heads = facts::count_heads(scenario, plan).everybody;
    return {heads[Status::complete], heads[Status::learning], heads[Status::work], heads[Status::none]};
}

/// Solved once for all tests of this file.
const Answer& answer_of(const std::string& name) {
    static std::map<std::string, Answer> answers;
    const auto known = answers.find(name);
    if (known != answers.end()) return known->second;
    const domain::Scenario scenario = read(name);
    const domain::Plan plan = *solve_proven(scenario).plan;
    return answers.emplace(name, Answer{check::values_of(scenario, plan), count(scenario, plan)}).first->second;
}

/// What every case is known to give, and how that was confirmed.
std::map<std::string, Values> recorded() {
    std::ifstream file(DUAAL_ROOT "/tests/scenarios/cases.json");
    return nlohmann::json::parse(file)["values"].get<std::map<std::string, Values>>();
}

/// Scenario → the figures in its row of docs/cases.md.
std::map<std::string, Figures> documented() {
    std::map<std::string, Figures> rows;
    std::ifstream file(DUAAL_ROOT "/docs/cases.md");
    const std::regex row(R"(\| \[([^\]]+)\]\(\.\./scenarios/cases/([^)]+)\.json\) \| (\d+) \| (\d+) \| (\d+) \| (\d+) \| (\d+) \|)");
    for (std::string line; std::getline(file, line);) {
        std::smatch match;
        if (!std::regex_match(line, match, row)) continue;
        CHECK(match[1] == match[2]);
        const auto figure = [&match](std::size_t column) { return std::stoi(match[column]); };
        const Figures figures{figure(4), figure(5), figure(6), figure(7)};
        CHECK(std::accumulate(figures.begin(), figures.end(), 0) == figure(3));
        CHECK(rows.emplace(match[1], figures).second);
    }
    return rows;
}

}  // namespace

TEST_CASE("every case is proven and accepted, with the recorded value on every level") {
    const auto values = recorded();
    for (const std::string& name : case_names()) {
        CAPTURE(name);
        REQUIRE(values.contains(name));
        CHECK(answer_of(name).values == values.at(name));
    }
    CHECK(values.size() == case_names().size());
}

TEST_CASE("the flat model confirms the recorded values of every case") {
    for (const auto& [name, values] : recorded()) {
        CAPTURE(name);
        CHECK(solve_flat(read(name)).values == values);
    }
}

TEST_CASE("the figures in docs/cases.md are those of the plans") {
    const auto rows = documented();
    for (const std::string& name : case_names()) {
        CAPTURE(name);
        REQUIRE(rows.contains(name));
        CHECK(answer_of(name).figures == rows.at(name));
    }
    CHECK(rows.size() == case_names().size());
}

}  // namespace duaal::test
