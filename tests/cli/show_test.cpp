/// Whom and what `show` shows, by its options.

#include <doctest/doctest.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "tests/cli/command_line.hpp"

using namespace duaal::test;
using nlohmann::json;

namespace {

/// The guide's scenario, solved: p-104 has only lessons in every best plan. Which of equally good plans it is plays no part below.
struct Shown {
    Folder folder;
    const std::string scenario = DUAAL_ROOT "/scenarios/guide/zaltbommel.json", plan = folder.path("plan.json");

    Shown() { REQUIRE(run_duaal({"solve", scenario, "-o", plan, "--quiet", "--threads=1"}).exit == 0); }

    [[nodiscard]] Said show(std::vector<std::string> options) const {
        options.insert(options.begin(), {"show", scenario, plan});
        return run_duaal(options);
    }
    [[nodiscard]] json as_json(std::vector<std::string> options) const {
        options.push_back("--json");
        return json::parse(show(options).out);
    }
};

}  // namespace

TEST_CASE("show chooses from everybody by status, route and tag together") {
    const Shown files;
    const json all = files.as_json({})["participants"];
    CHECK(all.size() == 6);
    const json lessons = files.as_json({"--status", "learning"})["participants"];
    REQUIRE(lessons.size() == 1);
    CHECK(lessons[0]["participant"] == "p-104");
    CHECK(files.as_json({"--tag", "alleenstaande-ouder"})["participants"] == lessons);
    const std::string route = all[1]["route"];
    const json followers = files.as_json({"--route", route})["participants"];
    CHECK(!followers.empty());
    CHECK(followers.size() < all.size());
    for (const json& person : followers) CHECK(person["route"] == route);
    CHECK(files.show({"--tag", "alleenstaande-ouder", "--status", "complete"}).out == "nobody\n");
}

TEST_CASE("show of supply: who comes in every row of its week, and what is free") {
    const Shown files;
    int taken = 0;
    for (const char* group : {"b1-avond", "b1-ochtend", "z-ochtend"}) {
        const json object = files.as_json({"--group", group});
        CHECK(object["group"] == group);
        taken += object["week"][0]["taken"].get<int>();
    }
    CHECK(taken == 6);  // everybody has a group
    const json care = files.as_json({"--childcare", "kdv"});
    int used = 0;
    for (const json& slot : care["week"]) {
        CHECK(slot["taken"] == slot["who"].size());
        CHECK(slot["taken"] <= slot["offered"]);
        used += slot["taken"].get<int>();
    }
    const json plan = json::parse(content_of(files.plan));
    int chosen = 0;
    for (const json& children : plan["children"])
        for (const json& child : children)
            if (child.contains("kdv")) chosen += static_cast<int>(child["kdv"].size());
    CHECK(used == chosen);
    CHECK(used > 0);
    const json kas = files.as_json({"--placement", "kas"});
    CHECK(kas["week"].size() == 3);
    for (const json& shift : kas["week"])
        for (const auto& [id, person] : plan["participants"].items()) {
            const json shifts = person.value("/work/kas"_json_pointer, json::array());
            const bool works = std::ranges::find(shifts, shift["id"]) != shifts.end();
            CHECK(works == (std::ranges::find(shift["who"], json(id)) != shift["who"].end()));
        }
    CHECK(files.show({"--placement", "kas"}).out.starts_with("day  time"));
}

TEST_CASE("show of a household: a column for everybody, with the children's school and childcare") {
    const Shown files;
    const Said said = files.show({"--household", "h-02"});
    CHECK(has(said.out, "h-02  p-102"));
    const json plan = json::parse(content_of(files.plan));
    for (const json& group : plan["participants"]["p-102"]["learning"]) CHECK(has(said.out, group.get<std::string>()));
    for (const auto& [place, slots] : plan["children"]["h-02"]["k-1"].items()) CHECK(has(said.out, " " + place));
    const json people = files.as_json({"--household", "h-02"})["participants"];
    CHECK(!people.empty());
    for (const json& person : people) {
        CHECK(person["household"] == "h-02");
        CHECK(person.contains("week"));
    }
}

TEST_CASE("show refuses an unknown id or status, and two things at once") {
    const Shown files;
    const Said near = files.show({"--group", "b1-avnd"});
    CHECK(near.exit == 2);
    CHECK(has(near.err, "is b1-avond meant?"));
    for (const char* option : {"--route", "--tag", "--household", "--placement", "--childcare", "--participant"}) {
        CAPTURE(option);
        const Said said = files.show({option, "xyzzy"});
        CHECK(said.exit == 2);
        CHECK(has(said.err, "xyzzy"));
    }
    CHECK(files.show({"--status", "busy"}).exit == 2);
    const Said both = files.show({"--group", "b1-avond", "--status", "none"});
    CHECK(both.exit == 2);
    CHECK(has(both.err, "choose one thing"));
}

TEST_CASE("what is too few for every plan is said by check, and by solve before it searches") {
    const Folder folder;
    const std::string scenario = folder.file("small.json", small_scenario());
    const json demand = json::parse(run_duaal({"check", scenario, "--json"}).out)["scenarios"][0]["demand"];
    REQUIRE(demand["modules"].size() == 1);
    CHECK(demand["modules"][0]["eligible"] == 2);
    CHECK(demand["modules"][0]["seats"] == 1);
    CHECK(demand["modules"][0]["too_few"] == true);
    CHECK(demand["work"]["too_few"] == false);
    const std::string sentence =
        "Too few: 2 participants need " + demand["modules"][0]["module"].get<std::string>() + ", its groups have 1 seats.";
    CHECK(has(run_duaal({"check", scenario}).out, sentence));
    const std::string plan = folder.path("plan.json");
    const Said solved = run_duaal({"solve", scenario, "-o", plan});
    CHECK(solved.err.starts_with(sentence));
    const json object = json::parse(run_duaal({"solve", scenario, "-o", plan, "--json", "--quiet"}).out);
    CHECK(object["demand"] == demand);
}

TEST_CASE("the details of the summary and of --json agree, in lines of a screen's width") {
    const Shown files;
    const std::string plan = files.folder.path("other.json");
    const json object = json::parse(run_duaal({"solve", files.scenario, "-o", plan, "--json", "--quiet", "--threads=1"}).out);
    const std::string out = run_duaal({"solve", files.scenario, "-o", files.folder.path("third.json"), "--threads=1"}).out;
    const json& used = object["used"];
    CHECK(has(out, "Unused: " + std::to_string(used["seats"]["offered"].get<int>() - used["seats"]["taken"].get<int>()) + "/"));
    CHECK(object["minutes"]["lessons"] == 36 * 60);
    CHECK(has(out, "36:00 hours of lessons"));
    CHECK(has(out, "Without a complete week: p-104 (only lessons)"));
    CHECK(object["tags"]["alleenstaande-ouder"]["learning"] == 1);
    const std::string details =
        out.substr(out.find("Without a complete week"), out.find("The plan is in") - out.find("Without a complete"));
    for (std::size_t at = 0; at < details.size();) {
        const std::size_t end = details.find('\n', at);
        CHECK(end - at <= 80);
        at = end + 1;
    }
}
