/// `duaal sweep` on a scenario that can be solved by hand.

#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <nlohmann/json.hpp>

#include "tests/cli/command_line.hpp"

using namespace duaal::test;
using nlohmann::json;
namespace fs = std::filesystem;

namespace {

/// One seat for two people, one of whom also works on one day.
struct SweepFiles {
    Folder folder;
    std::string base = folder.file("base.json", small_scenario()), kept = folder.path("kept");

    [[nodiscard]] Said sweep(const std::vector<std::string>& axes, std::vector<std::string> more = {}) const {
        std::vector<std::string> arguments{"sweep", base};
        for (const std::string& axis : axes) arguments.insert(arguments.end(), {"--set", axis});
        arguments.insert(arguments.end(), more.begin(), more.end());
        return run_duaal(arguments);
    }

    [[nodiscard]] json swept(const std::vector<std::string>& axes, std::vector<std::string> more = {}) const {
        more.insert(more.end(), {"--json", "--quiet"});
        const Said said = sweep(axes, more);
        REQUIRE_MESSAGE(said.exit == 0, said.out);
        return json::parse(said.out);
    }

    /// It is refused with this in the error, before anything is solved or written.
    void refused(const std::vector<std::string>& axes, const std::string& why) const {
        CAPTURE(axes);
        const Said said = sweep(axes, {"-o", kept});
        CHECK(said.exit == 2);
        CHECK_MESSAGE(has(said.err, why), said.err);
        CHECK(!fs::exists(kept));
    }
};

/// The picture as an independent XML parser sees it: how often each element stands in it, and all its texts.
json elements_of(const Folder& folder, const std::string& svg) {
    const std::string script = folder.file("elements.py",
                                           "import collections, json, sys, xml.etree.ElementTree as tree\n"
                                           "root = tree.parse(sys.argv[1]).getroot()\n"
                                           "names = [element.tag.split('}')[1] for element in root.iter()]\n"
                                           "print(json.dumps({'root': root.tag, 'count': collections.Counter(names),\n"
                                           "                  'texts': [element.text for element in root.iter() if element.text]}))\n");
    const std::string out = folder.path("elements.out");
    REQUIRE(std::system(("python3 " + script + " " + svg + " > " + out).c_str()) == 0);
    return json::parse(content_of(out));
}

}  // namespace

TEST_CASE("a value step by step: every step is solved, and the scenario's own is marked") {
    const SweepFiles files;
    const json swept = files.swept({"/groups/a1-mo/capacity=0:2:1"});
    CHECK(swept["axes"][0]["pointer"] == "/groups/a1-mo/capacity");
    CHECK(swept["axes"][0]["values"] == json{0, 1, 2});
    REQUIRE(swept["scenarios"].size() == 3);
    for (int seats = 0; seats < 3; ++seats) {
        const json& one = swept["scenarios"][seats];
        CAPTURE(seats);
        CHECK(one["values"] == json{seats});
        CHECK(one["lessons"] == json{{"heads", seats}, {"at_most", seats}});
        CHECK(one["complete"]["heads"] == seats);
        CHECK(one["used"]["seats"] == json{seats, seats});
        CHECK(one["as_base"] == (seats == 1));
        CHECK(one["stopped"] == "optimal");
    }
}

TEST_CASE("two values make a grid, the last runs fastest") {
    const SweepFiles files;
    const json swept = files.swept({"/groups/a1-mo/capacity=1,2", "/placements/kas/shifts/tue/positions=0:2:1"});
    REQUIRE(swept["scenarios"].size() == 6);
    CHECK(swept["scenarios"][1]["values"] == json{1, 1});
    CHECK(swept["scenarios"][3]["values"] == json{2, 0});
    CHECK(swept["scenarios"][1]["as_base"] == true);
    const std::string said = files.sweep({"/groups/a1-mo/capacity=1,2", "/placements/kas/shifts/tue/positions=0:2:1"}).out;
    CHECK(has(said, "complete; down: lesson group a1-mo: seats; across: placement kas: day of work tue positions\n"));
    CHECK(has(said, "\n     0    1    2\n1    1  1 =    1\n2    2    2    2\n"));
    CHECK(has(said, "all lessons; down: "));
}

TEST_CASE("a cell solved by itself gives what the sweep says, and compare agrees") {
    const SweepFiles files;
    const json swept = files.swept({"/groups/a1-mo/capacity=1:2:1"}, {"-o", files.kept});
    const std::string wider = files.kept + "/base-capacity-2.json";
    CHECK(swept["scenarios"][1]["file"] == wider);
    CHECK(run_duaal({"verify", wider, files.kept + "/base-capacity-2.plan.json"}).exit == 0);
    const json compared = json::parse(run_duaal({"compare", files.base, wider, "--json", "--quiet"}).out);
    CHECK(compared["scenarios"][1]["objective"] == swept["scenarios"][1]["objective"]);
    CHECK(compared["scenarios"][1]["sha256"] == swept["scenarios"][1]["sha256"]);
    CHECK(compared["scenarios"][0]["sha256"] == swept["scenarios"][0]["sha256"]);
}

TEST_CASE("what stands in the folder is not solved again; another's file is not overwritten") {
    const SweepFiles files;
    const json first = files.swept({"/groups/a1-mo/capacity=1,2"}, {"-o", files.kept});
    for (const json& one : first["scenarios"]) CHECK(one["reused"] == false);
    const json wider = files.swept({"/groups/a1-mo/capacity=1,2,3"}, {"-o", files.kept});
    CHECK(wider["scenarios"][0]["reused"] == true);
    CHECK(wider["scenarios"][1]["reused"] == true);
    CHECK(wider["scenarios"][2]["reused"] == false);
    static_cast<void>(files.folder.file("kept/base-capacity-2.json", R"({"extends": ["../base.json"]})"));
    const Said said = files.sweep({"/groups/a1-mo/capacity=1,2"}, {"-o", files.kept});
    CHECK(said.exit == 2);
    CHECK(has(said.err, "base-capacity-2.json is a scenario; give another folder with -o, or replace it with --force"));
    CHECK(files.sweep({"/groups/a1-mo/capacity=1,2"}, {"-o", files.kept, "--force"}).exit == 0);
    CHECK(files.sweep({"/groups/a1-mo/capacity=1,2"}, {"-o", files.base}).exit == 2);
}

TEST_CASE("the table has a line per what-if; in Dutch with semicolons and decimal commas") {
    const SweepFiles files;
    CHECK(files.sweep({"/participants/anna/max_hours_week=20:40.5:20.5"}, {"-o", files.kept, "--lang=nl"}).exit == 0);
    const std::string table = content_of(files.kept + "/sweep.csv");
    CHECK(has(table, "deelnemer anna: hoogstens uren per week;zoals het scenario is;rond;rond, hoogstens;alle lessen;"));
    CHECK(has(table, "\r\n20;nee;"));
    CHECK(has(table, "\r\n40,5;nee;"));
    CHECK(has(table, ",00;"));
    CHECK(files.sweep({"/groups/a1-mo/capacity=1,2"}, {"-o", files.kept}).exit == 0);
    CHECK(has(content_of(files.kept + "/sweep.csv"), "\r\n1,yes,1,1,1,1,"));
}

TEST_CASE("the curve is well-formed XML with a line for each of both, its values, and names in the language") {
    const SweepFiles files;
    CHECK(files.sweep({"/groups/a1-mo/capacity=0:2:1"}, {"-o", files.kept, "--lang=nl"}).exit == 0);
    const json svg = elements_of(files.folder, files.kept + "/sweep.svg");
    CHECK(svg["root"] == "{http://www.w3.org/2000/svg}svg");
    CHECK(svg["count"]["polyline"] == 2);
    CHECK(svg["count"]["title"] == 1);
    for (const char* text :
         {"lesgroep a1-mo: plaatsen", "deelnemers", "rond", "alle lessen", "2", "base: wie rond is en wie alle lessen heeft"})
        CHECK_MESSAGE(std::find(svg["texts"].begin(), svg["texts"].end(), text) != svg["texts"].end(), text);
    CHECK(files
              .sweep(
                  {"/groups/a1-mo/capacity=0:2:1", R"(/groups/a1-mo/sessions=["mon 09:00-12:00"],["sat 09:00-12:00"],["sun 09:00-12:00"])"},
                  {"-o", files.folder.path("two")})
              .exit == 0);
    CHECK(elements_of(files.folder, files.folder.path("two/sweep.svg"))["count"]["polyline"] == 3);
}

TEST_CASE("an impossible grid says what to write") {
    const SweepFiles files;
    files.refused({"/groups/a1-mo/capacity=1:5:0"}, "write another step");
    files.refused({"/groups/a1-mo/capacity=5:1:1"}, "write 5:1:-1");
    files.refused({"/groups/a1-mo/capacity=1:9:10"}, "write a smaller step");
    files.refused({"/groups/a1-mo/capacity=1:900:1"}, "are 900 values; write a larger step");
    files.refused({"/groups/a1-mo/capacity=1:20:1", "/policy/free_days=0:6:1"}, "that makes 140 what-ifs");
    files.refused({"/groups/a1-mo/capacity=3"}, "FROM:TO:STEP");
    files.refused({"/groups/a1-mo/capacity=1,1"}, "1 stands twice");
    files.refused({"/groups/a1-mo/capacity=1,,2"}, "there is no value");
    files.refused({"/groups/a1-mo/capcity=1,2"}, "did you mean \"capacity\"?");
    files.refused({"/groups/a1-mx/capacity=1,2"}, "did you mean \"a1-mo\"?");
    files.refused({"/groups/a1-mo/capacity=-1,2"}, "with /groups/a1-mo/capacity=-1 this is no scenario");
    files.refused({"/groups/a1-mo/capacity=1,2", "/groups/a1-mo/capacity=3,4"}, "is set twice");
    files.refused({"/groups/a1-mo/capacity=1,2", "/policy/free_days=1,2", "/policy/rest_minutes=600,660"}, "write --set once or twice");
    files.refused({"/groups/a1-mo/sessions/4=mon 09:00-12:00,tue 09:00-12:00"}, "has 1 elements");
    CHECK(run_duaal({"sweep", files.base}).exit == 2);
    CHECK(run_duaal({"sweep", files.folder.file("broken.json", "{"), "--set=/policy/free_days=1,2"}).exit == 3);
}
