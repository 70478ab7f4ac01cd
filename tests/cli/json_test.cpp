/// The page about `--json` against what the commands say: every key is on it, and everything on it is said.

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>
#include <regex>
#include <set>

#include "tests/cli/command_line.hpp"

using namespace duaal::test;
using nlohmann::json;

namespace {

using Words = std::set<std::string>;

/// What looks like a key or a word of the format.
Words words_in_backticks(const std::string& text) {
    static const std::regex quoted("`([a-z_0-9]+)`");
    Words words;
    for (std::sregex_iterator at(text.begin(), text.end(), quoted), end; at != end; ++at) words.insert((*at)[1]);
    return words;
}

/// The page from one heading to the next.
std::string section(const std::string& heading) {
    static const std::string page = content_of(DUAAL_ROOT "/docs/format.md");
    const std::size_t from = page.find("\n## " + heading + "\n");
    REQUIRE(from != std::string::npos);
    return page.substr(from, page.find("\n## ", from + 1) - from);
}

/// The row of a command in the page's table.
std::string row(const std::string& command) {
    const std::string text = section("JSON output of commands");
    const std::size_t from = text.find("\n| `" + command + "` |");
    REQUIRE(from != std::string::npos);
    return text.substr(from, text.find('\n', from + 1) - from);
}

/// Keys and texts of a value, at any depth, but not the keys of `by_id`: those are ids; nor what stands in a scenario before and after.
void collect(const json& value, const Words& by_id, Words& keys, Words& texts, bool ids = false) {
    for (const auto& [key, child] : value.items()) {
        if (value.is_object() && !ids) keys.insert(key);
        if (key == "before" || key == "after") continue;
        if (child.is_string()) texts.insert(child.get<std::string>());
        if (child.is_structured()) collect(child, by_id, keys, texts, by_id.contains(key));
    }
}

struct Outputs {
    Words keys, texts;
    const Words by_id{"routes", "tags", "maximise", "minimise", "better", "worse", "groups"};

    void add(std::vector<std::string> arguments) {
        arguments.push_back("--json");
        const Said said = run_duaal(arguments);
        json object = json::parse(said.out);
        CHECK(object["exit"] == said.exit);
        CHECK(!object["duaal"].get<std::string>().empty());
        if (object.contains("command")) CHECK(object["command"] == arguments.front());
        if (object["command"] == "generate") object["scenario"] = nullptr;  // a scenario, which the rest of the page is about
        collect(object, by_id, keys, texts);
    }
};

/// A scenario with everything that a week can have, its plan, and a plan with violations.
struct JsonFiles {
    Folder folder;
    std::string scenario, plan = folder.path("plan.json"), wrong,
                          closed = folder.file("closed.json", R"({"extends": ["small.json"], "groups": {"big": {"provider": "taal",
        "module": "nt2", "capacity": 9, "min_size": 5, "sessions": ["fri 09:00-12:00"]}}})"),
                          talk = folder.file("talk.json", R"({"extends": [")" DUAAL_ROOT R"(/scenarios/guide/zaltbommel.json"],
        "providers": {"taalhuis": {"windows": ["wed-fri 09:00-12:00"]}}, "participants": {"p-101": {"available": ["wed-sun 00:00-24:00"]}},
        "groups": {"b1-ochtend": {"movable": true, "alternatives": {"later": {"sessions": ["thu,fri 13:00-16:00"]}}}}})"),
                          bad = folder.file("bad.json", R"({"perod": 1})");

    JsonFiles() {
        static_cast<void>(folder.file("small.json", small_scenario()));  // one seat: somebody waits for the group of `closed`
        const json appointment{{"talk", {{"time", "thu 10:00-11:00"}}}};
        const json content{{"extends", {DUAAL_ROOT "/scenarios/guide/zaltbommel.json"}},
                           {"participants", {{"p-102", {{"appointments", appointment}}}}},
                           {"households", {{"h-03", {{"carers", {{"oma", {{"available", {"thu 08:00-19:00"}}}}}}}}}}};
        scenario = folder.file("scenario.json", content.dump());
        REQUIRE(run_duaal({"solve", scenario, "-o", plan, "--quiet"}).exit == 0);
        json changed = json::parse(content_of(plan));
        changed["participants"]["p-101"]["cost"] = 1;
        changed["participants"]["p-101"]["work"] = {{"kas", {"fri", "mon"}}};
        changed.erase("children");
        changed["search"]["speed"] = 1;
        wrong = folder.file("wrong.json", changed.dump());
    }
};

Outputs outputs_of(const std::string& command, const JsonFiles& files) {
    Outputs outputs;
    if (command == "solve") outputs.add({"solve", files.scenario, "-o", files.folder.path("new.json"), "--quiet"});
    if (command == "solve") outputs.add({"solve", files.closed, "-o", files.folder.path("other.json"), "--quiet"});
    if (command == "check") outputs.add({"check", files.scenario, files.bad});
    if (command == "check") outputs.add({"check", DUAAL_ROOT "/tests/tables/base"});
    if (command == "verify") outputs.add({"verify", files.scenario, files.wrong});
    if (command == "show") outputs.add({"show", files.scenario, files.plan, "--participant", "p-102"});
    if (command == "show") outputs.add({"show", files.scenario, files.plan, "--household", "h-03"});
    if (command == "show") outputs.add({"show", files.scenario, files.wrong, "--household", "h-02"});
    if (command == "show") outputs.add({"show", files.scenario, files.plan, "--childcare", "kdv"});
    const std::string small = files.folder.path("small.json");
    if (command == "compare") outputs.add({"compare", small, small, files.closed, "--quiet"});
    if (command == "compare") outputs.add({"compare", small, files.scenario, "--require=complete>=0", "--quiet"});
    if (command == "new") outputs.add({"new", small, files.folder.path("what-if.json"), "--force", "--set=/policy/free_days=3"});
    if (command == "sweep") outputs.add({"sweep", small, "--set=/policy/free_days=2,3", "--quiet"});
    if (command == "negotiate") outputs.add({"negotiate", files.talk, "-o", files.folder.path("talk"), "--moves=1", "--quiet"});
    if (command == "negotiate") outputs.add({"negotiate", files.talk, "-o", files.folder.path("talk"), "--map=b1-ochtend", "--quiet"});
    if (command == "generate") outputs.add({"generate", "--participants=5", "--seed=1"});
    if (command == "generate") outputs.add({"generate", "--participants=5", "--seed=1", "-o", files.folder.path("made.json")});
    if (command == "convert") outputs.add({"convert", small, "-o", files.folder.path("made.xlsx")});
    if (command == "template") outputs.add({"template", "-o", files.folder.path("template.xlsx")});
    if (command == "version") outputs.add({"version"});
    return outputs;
}

}  // namespace

TEST_CASE("every key of every command's JSON is documented, and everything documented is said") {
    const JsonFiles files;
    const Words page = words_in_backticks(section("JSON output of commands")), plan = words_in_backticks(section("The plan"));
    for (const std::string command :
         {"solve", "check", "verify", "show", "new", "compare", "sweep", "negotiate", "generate", "convert", "template", "version"}) {
        CAPTURE(command);
        const Outputs outputs = outputs_of(command, files);
        CHECK(outputs.keys.size() >= 3);
        for (const std::string& key : outputs.keys) {
            CAPTURE(key);
            CHECK((page.contains(key) || plan.contains(key)));
        }
        for (const std::string& word : words_in_backticks(row(command))) {
            if (word == "null") continue;
            CAPTURE(word);
            CHECK((outputs.keys.contains(word) || outputs.texts.contains(word) || word == command));
        }
    }
}

TEST_CASE("every command that reads a scenario gives the warnings of it as check does, and an empty list where there are none") {
    const Folder folder;
    const std::string clean = folder.file("clean.json", small_scenario()), plan = folder.path("plan.json"),
                      warned = folder.file("warned.json", R"({"extends": ["clean.json"], "name": "06-12345678"})"),
                      worse = folder.file("worse.json", R"({"extends": ["warned.json"], "description": "06-87654321"})");
    const auto said = [](std::vector<std::string> arguments) {
        arguments.insert(arguments.end(), {"--json", "--quiet"});
        const Said all = run_duaal(arguments);
        CHECK(all.err.empty());
        return json::parse(all.out);
    };
    const json expected = said({"check", warned})["scenarios"][0]["diagnostics"];
    REQUIRE(expected.size() == 1);
    REQUIRE(said({"solve", warned, "-o", plan})["diagnostics"] == expected);
    for (const std::string command : {"verify", "show"}) CHECK(said({command, warned, plan})["diagnostics"] == expected);
    CHECK(said({"solve", clean, "-o", folder.path("clean.plan.json")})["diagnostics"] == json::array());
    for (const std::string command : {"verify", "show"})
        CHECK(said({command, clean, folder.path("clean.plan.json")})["diagnostics"] == json::array());

    const json compared = said({"compare", warned, worse, clean})["scenarios"];
    CHECK(compared[0]["diagnostics"] == expected);
    REQUIRE(compared[1]["diagnostics"].size() == 1);
    CHECK(compared[1]["diagnostics"][0]["pointer"] == "/description");
    CHECK(compared[2]["diagnostics"] == json::array());

    const json swept = said({"sweep", warned, "--set=/groups/a1-mo/min_size=1,5"});
    CHECK(swept["diagnostics"] == expected);
    CHECK(swept["scenarios"][0]["diagnostics"] == json::array());
    REQUIRE(!swept["scenarios"][1]["diagnostics"].empty());
    CHECK(swept["scenarios"][1]["diagnostics"][0]["code"] == "min_size_over_capacity");
}

TEST_CASE("the warnings of a scenario stand in the JSON of negotiate beside those of its groups") {
    const JsonFiles files;
    const std::string named = files.folder.file("named.json", R"({"extends": ["talk.json"], "name": "06-12345678"})");
    const json said = json::parse(run_duaal({"negotiate", named, "-o", files.folder.path("named"), "--moves=0", "--json", "--quiet"}).out);
    REQUIRE(said["diagnostics"].size() == 1);
    CHECK(said["diagnostics"][0]["code"] == "personal_text");
}

TEST_CASE("a command that cannot go on gives its error and diagnostics as the page says") {
    const JsonFiles files;
    Words page = words_in_backticks(section("JSON output of commands"));
    Outputs outputs;
    outputs.add({"solve", files.bad, "-o", files.folder.path("new.json")});
    outputs.add({"show", files.scenario, files.bad + ".none"});
    outputs.add({"generate", "--participants=0"});
    for (const std::string& key : outputs.keys) {
        CAPTURE(key);
        CHECK(page.contains(key));
    }
    for (const char* key : {"error", "diagnostics", "severity", "code", "file", "line", "column", "pointer", "value", "why", "mend"}) {
        CAPTURE(key);
        CHECK(outputs.keys.contains(key));
    }
}
