// A scenario as a workbook with a JSON file beside it, and back: the same merged scenario.

#include "io/convert/convert.hpp"

#include <doctest/doctest.h>

#include <cstdlib>
#include <nlohmann/json.hpp>

#include "io/json/canonical.hpp"
#include "io/scenario/load.hpp"
#include "solver/assign/solve.hpp"
#include "solver/check/score.hpp"
#include "tests/io/support.hpp"
#include "tests/tables/sheet_folder.hpp"

namespace fs = std::filesystem;
using namespace duaal;

namespace {

std::string merged_text(const fs::path& path) {
    io::Arena arena;
    io::Report report;
    const auto layers = io::load_layers(arena, report, path);
    return layers ? io::canonical_text(*layers->merged) : "";
}

}  // namespace

TEST_CASE("without a temporary folder of the system a workbook is made all the same") {
    const char* before = std::getenv("TMPDIR");
    const std::string old = before == nullptr ? "" : before;
    setenv("TMPDIR", "/nowhere", 1);
    CHECK(!io::tables::workbook_template().empty());
    if (before == nullptr)
        unsetenv("TMPDIR");
    else
        setenv("TMPDIR", old.c_str(), 1);
}

TEST_CASE("every scenario becomes a workbook and comes back the same") {
    int converted = 0;
    for (const char* name : {"tiny", "guide", "cases", "westland"})
        for (const auto& entry : fs::directory_iterator(fs::path(DUAAL_ROOT) / "scenarios" / name)) {
            if (entry.path().extension() != ".json") continue;
            CAPTURE(entry.path().string());
            io::Arena arena;
            io::Report report;
            const auto layers = io::load_layers(arena, report, entry.path());
            REQUIRE(layers);
            const auto made = io::tables::workbook_of(*layers->merged, "book.xlsx");
            REQUIRE(!made.workbook.empty());
            const test::Folder folder;
            fs::path path = folder.write("book.xlsx", made.workbook);
            if (!made.beside.empty()) path = folder.write("book.extra.json", made.beside);
            CHECK(merged_text(path) == io::canonical_text(*layers->merged));
            CHECK(io::read_scenario(path).file);
            ++converted;
        }
    CHECK(converted > 50);
}

TEST_CASE("most of a scenario stands in the workbook, and what does not is said") {
    io::Arena arena;
    io::Report report;
    const auto layers = io::load_layers(arena, report, fs::path(DUAAL_ROOT) / "scenarios/guide/zaltbommel.json");
    REQUIRE(layers);
    const auto made = io::tables::workbook_of(*layers->merged, "book.xlsx");
    CHECK(made.without_column == std::vector<std::string>{"description", "groups.name", "placements.name"});
    const auto beside = nlohmann::json::parse(made.beside);
    CHECK(beside["extends"] == nlohmann::json{"book.xlsx"});
    CHECK(beside["groups"]["b1-ochtend"]["name"].is_null());
}

TEST_CASE("a scenario without a period cannot stand in a workbook, and why is said") {
    io::Arena arena;
    io::Report report;
    const auto layers = io::load_layers(arena, report, fs::path(DUAAL_ROOT) / "scenarios/laws/wi2021.json");
    REQUIRE(layers);
    const auto made = io::tables::workbook_of(*layers->merged, "book.xlsx");
    CHECK(made.workbook.empty());
    REQUIRE(!made.faults.empty());
    CHECK(made.faults.front().code == "missing_cell");
}

TEST_CASE("the template is a scenario in order as it stands, and both its people get what they want") {
    const test::Folder folder;
    const auto path = folder.write("gemeente.xlsx", io::tables::workbook_template());
    const auto reading = io::read_scenario(path);
    CHECK(test::messages_of(reading, path).empty());
    REQUIRE(reading.file);
    CHECK(reading.file->scenario.participants().size() == 2);
    const auto outcome = assign::solve(reading.file->scenario, {});
    CHECK(outcome.stopped == domain::Stopped::optimal);
    REQUIRE(outcome.plan);
    for (const auto who : reading.file->scenario.participants().indices())
        CHECK(check::status_of(reading.file->scenario, who, outcome.plan->timetables[who]) == domain::Status::complete);
}
