/// `duaal new`: what-ifs of a few lines that the strict reader takes.

#include <doctest/doctest.h>

#include <filesystem>
#include <nlohmann/json.hpp>

#include "tests/cli/command_line.hpp"

using namespace duaal::test;
using nlohmann::json;
namespace fs = std::filesystem;

namespace {

struct WhatIfFiles {
    Folder folder;
    std::string base = folder.file("base.json", small_scenario()), what_if = folder.path("what-if.json");

    [[nodiscard]] Said start(const std::vector<std::string>& settings, std::vector<std::string> more = {}) const {
        std::vector<std::string> arguments{"new", base, what_if};
        for (const std::string& setting : settings) arguments.insert(arguments.end(), {"--set", setting});
        arguments.insert(arguments.end(), more.begin(), more.end());
        return run_duaal(arguments);
    }

    /// What the file says beside its head.
    [[nodiscard]] json patch(const std::vector<std::string>& settings) const {
        const Said said = start(settings, {"--force"});
        REQUIRE_MESSAGE(said.exit == 0, said.err);
        json file = json::parse(content_of(what_if));
        for (const char* key : {"format", "extends", "name", "description"}) {
            CHECK(file.contains(key));
            file.erase(key);
        }
        return file;
    }

    /// It is refused with this in the error, and nothing is written.
    void refused(const std::vector<std::string>& settings, const std::string& why) const {
        CAPTURE(settings);
        const Said said = start(settings);
        CHECK(said.exit == 2);
        CHECK_MESSAGE(has(said.err, why), said.err);
        CHECK(!fs::exists(what_if));
    }
};

}  // namespace

TEST_CASE("a what-if holds what is set and nothing else, for its owner only") {
    const WhatIfFiles files;
    CHECK(files.patch({}).empty());
    CHECK(files.patch({"/policy/free_days=3", "/policy/cost/travel=2", "/groups/a1-mo/capacity=5"}) ==
          json::parse(R"({"policy": {"free_days": 3, "cost": {"travel": 2}}, "groups": {"a1-mo": {"capacity": 5}}})"));
    CHECK((fs::status(files.what_if).permissions() & fs::perms::all) == (fs::perms::owner_read | fs::perms::owner_write));
    CHECK(content_of(files.what_if).find("\n  \"policy\": {\n") != std::string::npos);
}

TEST_CASE("a value is JSON, or else plain text; null deletes; an element of a list is set by the whole list") {
    const WhatIfFiles files;
    CHECK(files.patch({"/groups/a1-mo/from=2026-02-01"}) == json::parse(R"({"groups": {"a1-mo": {"from": "2026-02-01"}}})"));
    CHECK(files.patch({"/placements/kas/shifts/wed=null"}) == json::parse(R"({"placements": {"kas": {"shifts": {"wed": null}}}})"));
    CHECK(files.patch({R"(/groups/a1-mo/levels={"min":"a2"})"}) == json::parse(R"({"groups": {"a1-mo": {"levels": {"min": "a2"}}}})"));
    CHECK(files.patch({"/participants/bilal/max_hours_week=20.5"}) ==
          json::parse(R"({"participants": {"bilal": {"max_hours_week": 20.5}}})"));
    CHECK(files.patch({"/groups/a1-mo/sessions/0=fri 09:00-12:00"}) ==
          json::parse(R"({"groups": {"a1-mo": {"sessions": ["fri 09:00-12:00"]}}})"));
    CHECK(files.patch({"/participants/anna/tags=[]"}) == json::parse(R"({"participants": {"anna": {"tags": []}}})"));
}

TEST_CASE("the screen says what changes, and what to type next; Dutch fills in Dutch") {
    const WhatIfFiles files;
    const Said said = files.start({"/groups/a1-mo/capacity=2"});
    CHECK(has(said.out, "What what-if.json changes in base.json:\n  lesson groups: 1 changed\n    a1-mo: seats 1 → 2\n"));
    CHECK(has(said.out, "duaal compare " + files.base + " " + files.what_if));
    CHECK(has(json::parse(content_of(files.what_if))["description"], "Fill in"));
    const Said dutch = files.start({"/groups/a1-mo/capacity=2"}, {"--force", "--lang=nl"});
    CHECK(has(dutch.out, "  lesgroepen: 1 anders\n    a1-mo: plaatsen 1 → 2\n"));
    CHECK(has(json::parse(content_of(files.what_if))["description"], "Vul in"));
    CHECK(has(files.start({}, {"--force"}).out, "duaal check " + files.what_if));
    CHECK(files.start({"/name=evening"}, {"--force", "--quiet"}).out.empty());
    CHECK(json::parse(content_of(files.what_if))["name"] == "evening");
}

TEST_CASE("a file that is there is replaced only if that is asked") {
    const WhatIfFiles files;
    CHECK(files.start({"/policy/free_days=3"}).exit == 0);
    const std::string before = content_of(files.what_if);
    const Said said = files.start({"/policy/free_days=4"});
    CHECK(said.exit == 2);
    CHECK(has(said.err, "--force"));
    CHECK(content_of(files.what_if) == before);
    CHECK(files.start({"/policy/free_days=4"}, {"--force"}).exit == 0);
    CHECK(content_of(files.what_if) != before);
    CHECK(run_duaal({"new", files.base, files.base, "--force"}).exit == 2);
    CHECK(run_duaal({"new", files.base, files.folder.path("none/x.json")}).exit == 2);
}

TEST_CASE("the scenario is named from the folder of the what-if, through links too") {
    const WhatIfFiles files;
    fs::create_directories(files.folder.path("deep/deeper"));
    fs::create_directory_symlink(files.folder.path("deep/deeper"), files.folder.path("link"));
    for (const std::string place : {"deep/x.json", "deep/deeper/y.json", "link/z.json"}) {
        CAPTURE(place);
        REQUIRE(run_duaal({"new", files.base, files.folder.path(place), "--set=/policy/free_days=3"}).exit == 0);
        CHECK(run_duaal({"check", files.folder.path(place)}).exit == 0);
    }
    CHECK(json::parse(content_of(files.folder.path("deep/x.json")))["extends"] == json{"../base.json"});
    CHECK(run_duaal({"check", files.folder.path("deep/deeper/z.json")}).exit == 0);
}

TEST_CASE("what the strict reader refuses is not written, and the error says what to write") {
    const WhatIfFiles files;
    files.refused({"/policy/max_care_trp=30"}, "did you mean \"max_care_trip\"?");
    files.refused({"/polcy/free_days=3"}, "did you mean \"policy\"?");
    files.refused({"/policy/free_days=many"}, "/policy/free_days");
    files.refused({"/participants/anna/max_hours_week=20,5"}, "write 20.5, without quotes");
    files.refused({"/participants=null"}, "/participants: the key \"participants\" is missing: it is taken out here");
    files.refused({"/participants/ana/max_hours_week=20"}, "there is no \"ana\" there");
    files.refused({"/participants/ana/max_hours_week=20"}, "did you mean \"anna\"?");
    files.refused({"/placements/kas/shifts/teu/positions=2"}, "did you mean \"tue\"?");
    files.refused({"/participants/anna/household=h3"}, "there is no household \"h3\"");
    files.refused({"/groups/a1-mo/sessions/1=fri 09:00-12:00"}, "has 1 elements");
    files.refused({"/groups/a1-mo/sessions/0=null"}, "write the whole list");
    files.refused({"/groups/a1-ma=null"}, "did you mean \"a1-mo\"?");
    files.refused({"/groups/a1-mo/location=null", "/groups/a1-mo/location=farm"}, "/groups/a1-mo/location is set twice");
    files.refused({R"(/policy/cost={"travel":2})", "/policy/cost/waiting=2"}, "/policy/cost/waiting is set twice");
    files.refused({"policy/free_days=3"}, "no JSON pointer");
    files.refused({"/policy/free_days"}, "POINTER=VALUE");
    files.refused({R"(/policy/cost={"travel":2)"}, "close every quote and every bracket");
    files.refused({R"(/policy/cost={"travel":2,"travel":3})"}, "stands twice");
    files.refused({R"(/extends=["x.json"])"}, "cannot be set here");
    const Said broken = run_duaal({"new", files.folder.file("broken.json", "{"), files.what_if});
    CHECK(broken.exit == 3);
    const json said = json::parse(files.start({"/policy/free_dys=3"}, {"--json"}).out);
    CHECK(said["diagnostics"][0]["code"] == "unknown_key");
    CHECK(said["exit"] == 2);
}
