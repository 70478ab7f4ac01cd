#include <doctest/doctest.h>

#include <filesystem>
#include <nlohmann/json.hpp>

#include "tests/cli/command_line.hpp"

using namespace duaal::test;
using nlohmann::json;

namespace {

std::size_t count_of_lines(const std::string& text) { return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n')); }

/// The small scenario, solved.
struct Solved {
    Folder folder;
    std::string scenario = folder.file("small.json", small_scenario());
    std::string plan = folder.path("out.json");
    Said said = run_duaal({"solve", scenario, "-o", plan});
};

}  // namespace

TEST_CASE("check says every error and ends in 3 where any scenario has one") {
    const Folder folder;
    const std::string good = folder.file("good.json", small_scenario());
    const std::string bad = folder.file("bad.json", R"({"format": "duaal-scenario/1", "perod": 1, "households": []})");
    const Said fine = run_duaal({"check", good}), both = run_duaal({"check", good, bad});
    CHECK(fine.exit == 0);
    CHECK(has(fine.out, "in order"));
    CHECK(both.exit == 3);
    CHECK(has(both.out, "period"));
    CHECK(has(both.out, "perod"));
    CHECK(run_duaal({"check", folder.path("none.json")}).exit == 3);
    const json object = json::parse(run_duaal({"check", good, bad, "--json"}).out);
    CHECK(object["exit"] == 3);
    REQUIRE(object["scenarios"].size() == 2);
    CHECK(object["scenarios"][0]["valid"] == true);
    CHECK(object["scenarios"][0]["sha256"].get<std::string>().size() == 64);
    CHECK(object["scenarios"][1]["valid"] == false);
    CHECK(object["scenarios"][1]["sha256"].is_null());
    CHECK(object["scenarios"][1]["diagnostics"].size() >= 2);
    for (const char* key : {"severity", "code", "file", "line", "column", "pointer", "value", "why", "mend"})
        CHECK(object["scenarios"][1]["diagnostics"][0].contains(key));
    CHECK(run_duaal({"check", good, "--quiet"}).out.empty());
}

TEST_CASE("of many errors and warnings a screenful is said, errors first, and how many more of each code") {
    const Folder folder;
    std::string typos, tags;
    for (int i = 0; i < 9; ++i) typos += ", \"typo" + std::to_string(i) + "\": 1";
    for (int i = 0; i < 8; ++i) tags += (i == 0 ? "" : ", ") + std::string("1");
    const std::string rest = "\"participants\": {\"anna\": {\"tags\": [" + tags + "]}}, \"name\": \"06-12345678\"" + typos;
    const std::string base = folder.file("base.json", small_scenario());
    const std::string bad = folder.file("bad.json", R"({"extends": ["base.json"], )" + rest + "}");
    const Said checked = run_duaal({"check", bad}), solved = run_duaal({"solve", bad});
    CHECK(count_of_lines(checked.out) == 14);
    CHECK(count_of_lines(solved.err) == 13);
    CHECK(has(checked.out, "and 6 more: 1 personal_text, 5 unknown_key (duaal check --json gives all)"));
    CHECK(has(solved.err, "and 6 more: "));
    CHECK(!has(checked.out, "warning:"));
    CHECK(has(run_duaal({"check", bad, "--quiet"}).out, "and 5 more: 5 unknown_key"));
    CHECK(json::parse(run_duaal({"check", bad, "--json"}).out)["scenarios"][0]["diagnostics"].size() == 18);
}

TEST_CASE("more than a few warnings are counted by every command but check, which says them") {
    const Folder folder;
    static_cast<void>(folder.file("small.json", small_scenario()));
    const auto warned = [&](const std::string& names) {
        return folder.file("warned.json", R"({"extends": ["small.json"], "locations": {)" + names + "}}");
    };
    const auto named = [](const std::string& id) { return "\"" + id + R"(": {"name": "06-12345678"})"; };
    const std::string three = named("home") + ", " + named("school") + ", " + named("farm"), plan = folder.path("plan.json");
    const Said few = run_duaal({"solve", warned(three), "-o", plan});
    CHECK(has(few.err, "warning: " + folder.path("warned.json") + ":1:"));
    const std::string file = warned(three + ", " + named("hall"));
    const std::string counted = file + ": 4 warnings (4 personal_text); duaal check " + file + " says them\n";
    for (const auto& command : std::vector<std::vector<std::string>>{{"solve", file, "-o", plan},
                                                                     {"show", file, plan},
                                                                     {"verify", file, plan},
                                                                     {"compare", file, folder.path("small.json")},
                                                                     {"sweep", file, "--set=/policy/free_days=1,2"}}) {
        CAPTURE(command.front());
        const Said said = run_duaal(command);
        CHECK(said.err.starts_with(counted));
        CHECK(!has(said.err, "warning: "));
        auto quiet = command;
        quiet.push_back("--quiet");
        CHECK(run_duaal(quiet).err.empty());
    }
    CHECK(count_of_lines(run_duaal({"check", file}).out) > 4);
    CHECK(has(run_duaal({"check", file}).out, "warning: "));
}

TEST_CASE("solve writes a plan that verify accepts, and sums it up") {
    const Solved solved;
    CHECK(solved.said.exit == 0);
    CHECK_MESSAGE(has(solved.said.out, "This cannot be better (proven)."), solved.said.out);
    CHECK(has(solved.said.out, solved.plan));
    CHECK(has(solved.said.out, "most participants with all their required lessons"));
    CHECK(has(solved.said.err, " of 7  value "));
    const auto permissions = std::filesystem::status(solved.plan).permissions();
    CHECK(permissions == (std::filesystem::perms::owner_read | std::filesystem::perms::owner_write));
    const Said verified = run_duaal({"verify", solved.scenario, solved.plan});
    CHECK(verified.exit == 0);
    CHECK(!verified.out.empty());
    CHECK(run_duaal({"verify", solved.scenario, solved.plan, "--quiet"}).out.empty());
    const json plan = json::parse(content_of(solved.plan));
    CHECK(plan["scenario"] == "small");
    CHECK(plan["duaal"] == "0.1.0");
    CHECK(plan["search"]["seed"] == 1);
    CHECK(plan["objective"][1]["value"] == 1);  // one seat for two people
}

TEST_CASE("solve as JSON says on standard output all that the summary says") {
    const Folder folder;
    const std::string scenario = folder.file("small.json", small_scenario()), plan = folder.path("out.json");
    const Said said = run_duaal({"solve", scenario, "-o", plan, "--json", "--quiet", "--threads", "1", "--seed", "7"});
    CHECK(said.err.empty());
    const json object = json::parse(said.out);
    CHECK(object["command"] == "solve");
    CHECK(object["exit"] == 0);
    CHECK(object["plan"] == plan);
    CHECK(object["written"] == true);
    CHECK(object["kept"].is_null());
    CHECK(object["stopped"] == "optimal");
    CHECK(object["seed"] == 7);
    CHECK(object["threads"] == 1);
    CHECK(object["scenario_sha256"].get<std::string>().size() == 64);
    REQUIRE(object["objective"].size() == 7);
    CHECK(object["objective"][1] == json{{"maximise", {{"learning", 1}}}, {"value", 1}, {"bound", 1}, {"proven", true}});
    CHECK(object["participants"] == json{{"none", 0}, {"work", 1}, {"learning", 0}, {"complete", 1}});
    CHECK(object["without_route"] == object["participants"]);
}

TEST_CASE("solve says nothing on standard output when it is to be quiet") {
    const Folder folder;
    const Said said = run_duaal({"solve", folder.file("small.json", small_scenario()), "-o", folder.path("out.json"), "--quiet"});
    CHECK(said.exit == 0);
    CHECK(said.out.empty());
    CHECK(said.err.empty());
}

TEST_CASE("solve refuses at once where its plan could not or should not be written") {
    const Folder folder;
    const std::string scenario = folder.file("small.json", small_scenario());
    for (const std::string& output : {folder.path("none/plan.json"), folder.path(""), scenario}) {
        CAPTURE(output);
        const Said said = run_duaal({"solve", scenario, "-o", output});
        CHECK(said.exit == 2);
        CHECK(has(said.err, "-o"));
        CHECK(!has(said.err, "level"));
    }
    CHECK(content_of(scenario) == small_scenario());
}

TEST_CASE("a scenario with errors ends every command that reads one in 3, and nothing is written") {
    const Folder folder;
    const std::string bad = folder.file("bad.json", "{}"), plan = folder.path("plan.json");
    for (const std::vector<std::string>& arguments :
         {std::vector<std::string>{"solve", bad, "-o", plan}, {"verify", bad, plan}, {"show", bad, plan}}) {
        const Said said = run_duaal(arguments);
        CHECK(said.exit == 3);
        CHECK(said.out.empty());
        CHECK(has(said.err, "error: "));
        auto with_json = arguments;
        with_json.push_back("--json");
        const json object = json::parse(run_duaal(with_json).out);
        CHECK(object["exit"] == 3);
        CHECK(!object["diagnostics"].empty());
    }
    CHECK(!std::filesystem::exists(plan));
}

TEST_CASE("verify ends in 4 with every violation, and in 3 only for what cannot be read") {
    const Solved solved;
    json plan = json::parse(content_of(solved.plan));
    plan["participants"]["anna"]["cost"] = 1;
    plan["participants"].erase("bilal");
    const std::string wrong = solved.folder.file("wrong.json", plan.dump());
    const Said said = run_duaal({"verify", solved.scenario, wrong});
    CHECK(said.exit == 4);
    CHECK(has(said.out, "cost: anna costs 1"));
    CHECK(has(said.out, "bilal is missing in the plan"));
    CHECK(has(said.out, "Violations: "));
    CHECK(has(run_duaal({"verify", solved.scenario, wrong, "--lang", "nl"}).out, "bilal ontbreekt in het plan"));
    const json object = json::parse(run_duaal({"verify", solved.scenario, wrong, "--json"}).out);
    CHECK(object["exit"] == 4);
    REQUIRE(object["violations"].size() == count_of_lines(said.out) - 1);
    for (const json& violation : object["violations"]) CHECK((violation.contains("rule") && violation.contains("text")));
    CHECK(run_duaal({"verify", solved.scenario, solved.folder.file("text.json", "no json")}).exit == 3);
    CHECK(run_duaal({"verify", solved.scenario, solved.folder.path("none.json")}).exit == 3);
    CHECK(run_duaal({"verify", solved.scenario, solved.folder.file("empty.json", "{}")}).exit == 4);
}

TEST_CASE("show has a line for everybody, those with the least first") {
    const Solved solved;
    const Said said = run_duaal({"show", solved.scenario, solved.plan});
    CHECK(said.exit == 0);
    CHECK(said.err.empty());
    CHECK(count_of_lines(said.out) == 3);
    CHECK(said.out.find("only work") < said.out.find("complete"));
    CHECK(has(said.out, "a1-mo Mon"));
    const json object = json::parse(run_duaal({"show", solved.scenario, solved.plan, "--json"}).out);
    CHECK(object["violations"] == 0);
    REQUIRE(object["participants"].size() == 2);
    CHECK(object["participants"][0]["status"] == "work");
    CHECK(object["participants"][1]["learning"][0]["sessions"][0] == json{{"day", "mon"}, {"from", "09:00"}, {"until", "12:00"}});
}

TEST_CASE("show draws one person's week, and names the nearest where there is none of that id") {
    const Solved solved;
    const std::string learner = json::parse(content_of(solved.plan))["participants"]["anna"].contains("learning") ? "anna" : "bilal";
    const Said said = run_duaal({"show", solved.scenario, solved.plan, "--participant", learner});
    CHECK(said.exit == 0);
    CHECK(has(said.out, "Mon  09:00-12:00  lesson"));
    CHECK(has(said.out, "Mon  08:50-09:00  travel"));
    CHECK(has(said.out, "\n09:00  lesson"));
    const json object = json::parse(run_duaal({"show", solved.scenario, solved.plan, "--participant", learner, "--json"}).out);
    REQUIRE(object["participants"].size() == 1);
    CHECK(object["participants"][0]["week"][0] == json{{"day", "mon"}, {"from", "08:50"}, {"until", "09:00"}, {"kind", "trip"}});
    const Said unknown = run_duaal({"show", solved.scenario, solved.plan, "--participant", "ana"});
    CHECK(unknown.exit == 2);
    CHECK(has(unknown.err, "anna"));
}

TEST_CASE("show warns of a plan that breaks a rule, and refuses one that is of another scenario or none at all") {
    const Solved solved;
    json changed = json::parse(content_of(solved.plan));
    changed["participants"]["anna"]["cost"] = 7;
    const Said said = run_duaal({"show", solved.scenario, solved.folder.file("changed.json", changed.dump())});
    CHECK(said.exit == 0);
    CHECK(has(said.err, "this plan is not right (violations: "));
    changed["scenario_sha256"] = std::string(64, '0');
    for (const std::string& other : {changed.dump(), std::string("{}"), content_of(solved.scenario)}) {
        const Said refused = run_duaal({"show", solved.scenario, solved.folder.file("other.json", other)});
        CHECK(refused.exit == 3);
        CHECK(refused.out.empty());
        CHECK(has(refused.err, "other.json is no plan"));
        CHECK(!has(refused.err, "not right"));
    }
    const Said older = run_duaal({"show", solved.scenario, solved.folder.file("other.json", changed.dump())});
    CHECK(has(older.err, "no plan of " + solved.scenario + " as it is now; duaal solve " + solved.scenario + " makes a new one"));
}

TEST_CASE("verify says first what explains the rest: the plan is of another scenario, or no plan") {
    const Solved solved;
    json other = json::parse(content_of(solved.plan));
    other["scenario_sha256"] = std::string(64, '0');
    other["participants"]["carla"] = other["participants"]["anna"];
    const auto first_line = [&](const std::string& text) {
        const std::string out = run_duaal({"verify", solved.scenario, solved.folder.file("other.json", text)}).out;
        return out.substr(0, out.find('\n'));
    };
    CHECK(has(first_line(other.dump()), "of another scenario, or of this one before it was changed; duaal solve makes a new one"));
    CHECK(has(first_line(content_of(solved.scenario)), "not the format of a plan"));
}

TEST_CASE("where the scenario belongs a plan is refused with one error, which says the order") {
    const Solved solved;
    for (const std::string command : {"show", "verify"}) {
        const Said said = run_duaal({command, solved.plan, solved.scenario});
        CHECK(said.exit == 3);
        CHECK(count_of_lines(said.err) == 1);
        CHECK(has(said.err, "takes the scenario first"));
    }
}

TEST_CASE("generate gives the same scenario for the same seed, valid, on standard output or in a file") {
    const Folder folder;
    const std::string file = folder.path("generated.json");
    const Said first = run_duaal({"generate", "--participants", "12", "--seed", "5"});
    const Said other = run_duaal({"generate", "--participants", "12", "--seed", "6"});
    const Said written = run_duaal({"generate", "--participants", "12", "--seed", "5", "-o", file});
    CHECK(first.exit == 0);
    CHECK(first.out == content_of(file));
    CHECK(first.out != other.out);
    CHECK(has(written.out, file));
    CHECK(run_duaal({"check", file}).exit == 0);
    CHECK(json::parse(run_duaal({"generate", "--participants", "12", "--seed", "5", "--json"}).out)["scenario"] == json::parse(first.out));
    CHECK(json::parse(run_duaal({"generate", "--participants", "12", "--seed", "5", "--json", "-o", file}).out)["written"] == file);
    CHECK(run_duaal({"generate", "--participants", "12", "--seed", "5", "-o", folder.path("none/x.json")}).exit == 2);
}
