/// `duaal negotiate` on a scenario that can be solved by hand.

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "tests/cli/command_line.hpp"

using namespace duaal::test;
using nlohmann::json;

namespace {

/// Today one person has lessons. "near" moves one lesson and helps two others, but not that one; "far" moves both, and helps one more.
std::string two_ways() {
    return R"({"format": "duaal-scenario/1", "name": "two-ways", "period": {"from": "2027-01-04", "until": "2027-07-02"},
        "locations": {"school": {"name": "School", "lat": 51.99, "lon": 4.2}}, "providers": {"school": {"name": "School"}},
        "groups": {"a1": {"provider": "school", "module": "nt2", "location": "school", "capacity": 9, "sessions": ["mon,thu 09:00-11:00"],
            "alternatives": {"near": {"sessions": ["mon,fri 09:00-11:00"]}, "far": {"sessions": ["tue,wed 09:00-11:00"], "cost": 2}}}},
        "households": {"h-1": {"home": "school"}, "h-2": {"home": "school"}, "h-3": {"home": "school"}},
        "participants": {
            "p-1": {"household": "h-1", "level": "a1", "learning": {"nt2": {}},
                "appointments": {"x": {"time": "fri 09:00-11:00", "location": "school"}}},
            "p-2": {"household": "h-2", "level": "a1", "learning": {"nt2": {}},
                "appointments": {"x": {"time": "thu 09:00-11:00", "location": "school"}}},
            "p-3": {"household": "h-3", "level": "a1", "learning": {"nt2": {}},
                "appointments": {"x": {"time": "tue,thu 09:00-11:00", "location": "school"}}}},
        "objective": [{"maximise": {"learning": 1}}, {"minimise": {"cost": 1}}]})";
}

struct TalkFiles {
    Folder folder;
    std::string scenario = folder.file("two-ways.json", two_ways()), talk = folder.path("talk");

    [[nodiscard]] Said negotiate(const std::vector<std::string>& more) const {
        std::vector<std::string> arguments{"negotiate", scenario, "-o", talk, "--moves=1"};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return run_duaal(arguments);
    }
};

std::vector<long> values_of(const json& objective) {
    std::vector<long> values;
    for (const json& level : objective) values.push_back(level["value"].get<long>());
    return values;
}

}  // namespace

TEST_CASE("what helps most may hurt one person; what hurts nobody moves more") {
    const TalkFiles files;
    const Said said = files.negotiate({});
    CAPTURE(said.err);
    REQUIRE(said.exit == 0);
    CHECK(has(said.out, "Move a1 from Mon, Thu 09:00-11:00 to Mon, Fri 09:00-11:00\n"));
    CHECK(has(said.out, "Move a1 from Mon, Thu 09:00-11:00 to Tue, Wed 09:00-11:00\n"));
    CHECK(!has(said.out, "--time"));  // everything is proven
}

TEST_CASE("a saved step, solved by itself, gives what was promised") {
    const TalkFiles files;
    const json steps = json::parse(files.negotiate({"--json", "--quiet"}).out)["steps"];
    REQUIRE(steps.size() == 4);
    for (std::size_t i : {2U, 3U}) {
        const std::string file = steps[i]["file"].get<std::string>(), stem = file.substr(0, file.rfind('.'));
        CAPTURE(file);
        CHECK(run_duaal({"verify", file, stem + ".plan.json"}).exit == 0);
        const json solved = json::parse(run_duaal({"solve", file, "-o", stem + ".solved.json", "--json", "--quiet"}).out);
        const auto promised = values_of(steps[i]["objective"]), given = values_of(solved["objective"]);
        CHECK(promised.front() == 2);
        CHECK((steps[i]["harmless"] == true ? given.front() >= promised.front() : given == promised));
    }
    CHECK(steps[2]["worse"] == json{"p-1"});
    CHECK(steps[3]["worse"].empty());
    CHECK(steps[3]["cost"] == 2);
}

TEST_CASE("a group may only move where the command line lets it") {
    const TalkFiles files;
    CHECK(files.negotiate({"--keep=a1"}).exit == 3);
    CHECK(files.negotiate({"--only=a1"}).exit == 0);
    const std::string movable =
        files.folder.file("movable.json", R"({"extends": ["two-ways.json"], "groups": {"a1": {"alternatives": null, "movable": true}}})");
    const Said nowhere = run_duaal({"negotiate", movable, "-o", files.talk});
    CHECK(nowhere.exit == 3);
    CHECK(has(nowhere.err, "a1 has nowhere to go: school has no \"windows\"; add them, or try --windows"));
    CHECK(has(run_duaal({"negotiate", movable, "-o", files.talk, "--windows=school=wed,fri 09:00-11:30"}).out, "Move a1"));
}

TEST_CASE("wrong input to negotiate: the error says what to write") {
    const TalkFiles files;
    const auto refused = [&](const std::vector<std::string>& more, int exit, const std::string& why) {
        const Said said = files.negotiate(more);
        CAPTURE(said.err);
        CHECK(said.exit == exit);
        CHECK(has(said.err, why));
    };
    refused({"--only=a2"}, 2, "there is no lesson group a2 in this scenario; is a1 meant?");
    refused({"--map=zz"}, 2, "there is no lesson group zz in this scenario; there are: a1");
    refused({"--windows=shool=mon 09:00-10:00"}, 2, "there is no language provider shool in this scenario; is school meant?");
    refused({"--windows=mon 9-10"}, 2, "\"mon 9-10\" is no time");
    refused({"--moves=x"}, 2, "--moves");
    const std::string other = files.folder.file("other.json", R"({"extends": ["two-ways.json"], "policy": {"free_days": 3}})"),
                      plan = files.folder.path("other.plan.json");
    REQUIRE(run_duaal({"solve", other, "-o", plan, "--quiet"}).exit == 0);
    refused({"--plan=" + plan}, 3, "make one with: duaal solve " + files.scenario + "\n");
    refused({"--plan=" + files.folder.path("none.json")}, 3, "make one with: duaal solve");
}

TEST_CASE("no part of the scenario is overwritten") {
    const TalkFiles files;
    REQUIRE(files.negotiate({"--quiet"}).exit == 0);
    const std::string before = content_of(files.talk + "/free-1.json"),
                      further = files.folder.file("further.json", R"({"extends": ["talk/free-1.json"]})");
    const Said said = run_duaal({"negotiate", further, "-o", files.talk, "--moves=1"});
    CHECK(said.exit == 2);
    CHECK(has(said.err, "free-1.json is a part of the scenario; give another folder with -o"));
    CHECK(content_of(files.talk + "/free-1.json") == before);
}
