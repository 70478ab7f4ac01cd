/// A plan that stands is kept only where it is as good in every respect.

#include "cli/app/plan_target.hpp"

#include <doctest/doctest.h>

#include "solver/check/score.hpp"
#include "tests/cli/command_line.hpp"

using namespace duaal;
using facts::Standing;

namespace {

/// The small scenario with nobody's week or Anna's lesson, with levels that have the bounds given.
struct StandingCase {
    test::Folder folder;
    io::ScenarioFile file = *io::read_scenario(folder.file("small.json", test::small_scenario())).file;
    std::string path = folder.path("plan.json");

    /// A lesson for nobody or one; `slack`: how far the bound of the learning level lies above its value, none: no bounds below it.
    [[nodiscard]] domain::Outcome outcome(bool lesson, std::int64_t slack) const {
        const domain::Scenario& scenario = file.scenario;
        domain::Outcome outcome;
        domain::Plan& plan = outcome.plan.emplace();
        plan.timetables = domain::Table<domain::ParticipantIndex, domain::Timetable>(scenario.participants().size());
        plan.care = domain::Table<domain::HouseholdIndex, domain::HouseholdCare>(scenario.households().size());
        if (lesson) plan.timetables[domain::ParticipantIndex{1}].learning = {{domain::ModuleIndex{0}, domain::GroupIndex{0}}};
        const std::vector<std::int64_t> values = check::values_of(scenario, plan);
        for (std::size_t i = 0; i < values.size(); ++i) {
            const bool known = i <= 1 || slack == 0;
            outcome.levels.push_back({values[i], known ? std::optional(values[i] + (i == 1 ? slack : 0)) : std::nullopt});
        }
        outcome.stopped = slack == 0 ? domain::Stopped::optimal : domain::Stopped::time;
        return outcome;
    }

    [[nodiscard]] std::string text(const domain::Outcome& outcome) const { return app::FoundPlan(file, outcome).text({"small", "0.1.0"}); }

    /// What becomes of a plan that stands when ours is found.
    [[nodiscard]] Standing standing(const std::string& stands, const domain::Outcome& ours) const {
        static_cast<void>(folder.file("plan.json", stands));
        return app::FoundPlan(file, ours).standing(path);
    }
};

}  // namespace

TEST_CASE("a plan that stands is kept where its values are better, or equal with bounds as tight") {
    const StandingCase c;
    const auto lesson_open = c.outcome(true, 2), lesson_closer = c.outcome(true, 1), lesson_proven = c.outcome(true, 0);
    const auto nothing_open = c.outcome(false, 2);
    CHECK(c.standing(c.text(lesson_open), nothing_open) == Standing::better);
    CHECK(c.standing(c.text(nothing_open), lesson_open) == Standing::none);
    CHECK(c.standing(c.text(lesson_open), lesson_open) == Standing::as_good);
    CHECK(c.standing(c.text(lesson_closer), lesson_open) == Standing::as_good);
    CHECK(c.standing(c.text(lesson_open), lesson_closer) == Standing::none);
    CHECK(c.standing(c.text(lesson_proven), lesson_closer) == Standing::as_good);
    CHECK(c.standing(c.text(lesson_closer), lesson_proven) == Standing::none);
}

TEST_CASE("what is no plan of this very scenario, or breaks a rule, is replaced") {
    const StandingCase c;
    const auto good = c.outcome(true, 2), ours = c.outcome(false, 2);
    std::string text = c.text(good);
    CHECK(c.standing("no json", ours) == Standing::none);
    CHECK(c.standing("{}", ours) == Standing::none);
    std::string other = text;
    other.replace(other.find(c.file.sha256), 4, other.substr(other.find(c.file.sha256), 4) == "0000" ? "1111" : "0000");
    CHECK(c.standing(other, ours) == Standing::none);
    std::string overstated = text;
    const std::size_t value = overstated.find("\"value\": 1");
    REQUIRE(value != std::string::npos);
    overstated.replace(value, 10, "\"value\": 2");
    CHECK(c.standing(overstated, ours) == Standing::none);
    CHECK(app::FoundPlan(c.file, ours).standing(c.folder.path("none.json")) == Standing::none);
}

TEST_CASE("solve keeps a plan that is as good and says so, and replaces one that is not right") {
    const test::Folder folder;
    const std::string scenario = folder.file("small.json", test::small_scenario()), plan = folder.path("plan.json");
    REQUIRE(test::run_duaal({"solve", scenario, "-o", plan}).exit == 0);
    const std::string first = test::content_of(plan);
    const test::Said again = test::run_duaal({"solve", scenario, "-o", plan});
    CHECK(again.exit == 0);
    CHECK(again.out.find("stays as it was") != std::string::npos);
    CHECK(test::content_of(plan) == first);
    CHECK(test::run_duaal({"solve", scenario, "-o", plan, "--json"}).out.find("\"kept\": \"as_good\"") != std::string::npos);
    std::string overstated = first;
    overstated.replace(overstated.find("\"value\": 1"), 10, "\"value\": 2");
    static_cast<void>(folder.file("plan.json", overstated));
    const test::Said replaced = test::run_duaal({"solve", scenario, "-o", plan});
    CHECK(replaced.out.find("stays as it was") == std::string::npos);
    CHECK(test::run_duaal({"verify", scenario, plan}).exit == 0);
}
