/// Something personal is planted everywhere a user can write: it comes out of no command, in no stream and no file.

#include <doctest/doctest.h>

#include <array>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <set>
#include <sstream>

#include "tests/cli/command_line.hpp"

using namespace duaal::test;
using nlohmann::json;
using Pointer = json::json_pointer;

namespace {

/// Something in every kind of place that a scenario has.
constexpr const char* rich_scenario = R"({
 "format": "duaal-scenario/1", "$schema": "schema", "name": "rich", "description": "rich", "period": {"from": "2026-01-05", "until": "2026-06-28"},
 "policy": {"fairness_tags": ["young"], "care_mode": "bike", "cost": {"travel": 2}, "participant": {"travel": {"mode": "bike"}}},
 "objective": [{"maximise": {"learning": 1, "complete": 1}}, {"minimise": {"cost": 1}}],
 "routes": {"b1": {"name": "B1", "participant": {"max_hours_week": 36}, "totals": {"hours": {"name": "Uren", "counts": ["nt2"], "hours": 600}}}},
 "calendar": {"public_holidays": "nl", "closures": {"spring": {"name": "Spring", "from": "2026-02-16", "until": "2026-02-20", "for": ["learning"]}}},
 "locations": {"home": {"name": "Home", "lat": 52.0, "lon": 4.2}, "hall": {"name": "Hall", "lat": 52.01, "lon": 4.2}},
 "travel": {"ferry": {"between": ["home", "hall"], "mode": "transit", "minutes": 20}},
 "providers": {"taal": {"name": "Taal", "windows": ["mon 09:00-17:00"], "rooms": 2}},
 "groups": {"a1": {"provider": "taal", "module": "nt2", "location": "hall", "capacity": 4, "sessions": ["mon 09:00-12:00"],
                   "levels": {"min": "alfa", "max": "b1"}, "from": "2026-01-05", "alternatives": {"late": {"sessions": ["mon 13:00-16:00"]}}}},
 "placements": {"kas": {"employer": "Kas", "kind": "paid", "sector": "glas", "location": "hall", "min_level": "alfa",
                        "shifts": {"tue": {"time": "tue 09:00-15:00", "break": 30, "positions": 1}}}},
 "childcare": {"kdv": {"name": "Kdv", "kind": "daycare", "location": "home", "ages": {"min_months": 0, "max_months": 48},
                       "slots": {"mon": {"time": "mon 07:00-18:00", "places": 1}, "tue": {"time": "tue 07:00-18:00", "places": 1}}}},
 "households": {"h1": {"home": "home", "children": {"k1": {"born": "2024-05-10", "school": []}}, "carers": {"oma": {"available": ["fri 08:00-12:00"]}}}},
 "participants": {"anna": {"household": "h1", "route": "b1", "level": "a1", "tags": ["young"], "available": ["mon-sun 00:00-24:00"],
   "appointments": {"talk": {"time": "thu 10:00-11:00", "location": "hall"}}, "learning": {"nt2": {"groups": ["a1"]}},
   "work": {"days": {"min": 1}, "kinds": ["paid"], "sectors": ["glas"], "placements": ["kas"]},
   "prefers": {"avoid": ["fri 09:00-12:00"], "sectors": ["glas"]}, "fixed": {"learning": {"nt2": "a1"}, "work": {"kas": ["tue"]}},
   "current": {"learning": {"nt2": "a1"}, "work": {"kas": ["tue"]}}, "trajectory": {"start": "2025-11-03", "done": {"hours": 40}}}}})";

/// Its texts come out of `check` when it says what the file changes.
constexpr const char* what_if = R"({"extends": ["scenario.json"], "locations": {"home": {"name": null}},
 "providers": {"taal": {"name": "T"}}, "placements": {"kas": {"employer": "E"}}, "routes": {"b1": {"name": "N"}}})";

/// A group that can move.
constexpr const char* talk_scenario = R"({
 "format": "duaal-scenario/1", "period": {"from": "2026-01-05", "until": "2026-06-28"},
 "locations": {"home": {"lat": 52.0, "lon": 4.2}, "hall": {"lat": 52.01, "lon": 4.2}}, "providers": {"taal": {}},
 "groups": {"a1": {"provider": "taal", "module": "nt2", "location": "hall", "capacity": 4, "sessions": ["mon 09:00-12:00"],
                   "alternatives": {"late": {"sessions": ["mon 13:00-16:00"]}}}},
 "households": {"h1": {"home": "home"}},
 "participants": {"anna": {"household": "h1", "available": ["mon 12:00-20:00"], "learning": {"nt2": {}}}}})";

struct Plant {
    std::string text;
    std::string secret;  ///< what may come out nowhere
};

const Plant bsn{"x123456782", "123456782"};
const std::array<Plant, 3> others{{{"x1234.56.782", "1234.56.782"}, {"jan@voorbeeld.nl", "voorbeeld.nl"}, {"x06-12345678", "12345678"}}};

/// The pointers of all values of a document, those of objects and lists before those within.
void add_places(const json& value, const Pointer& at, std::vector<Pointer>& places) {
    if (!at.empty()) places.push_back(at);
    if (value.is_array())
        for (std::size_t i = 0; i < value.size(); ++i) add_places(value[i], at / i, places);
    if (value.is_object())
        for (const auto& [key, child] : value.items()) add_places(child, at / key, places);
}

std::vector<Pointer> places_of(const json& document) {
    std::vector<Pointer> places;
    add_places(document, Pointer(), places);
    return places;
}

/// The document with the plant behind the text at this place.
std::optional<json> in_value(json document, const Pointer& at, const Plant& plant) {
    if (!document[at].is_string()) return std::nullopt;
    document[at] = document[at].get<std::string>() + plant.text;
    return document;
}

/// The same behind the key of this place, where it has one.
std::optional<json> in_key(json document, const Pointer& at, const Plant& plant) {
    if (!document[at.parent_pointer()].is_object()) return std::nullopt;
    json value = std::move(document[at]);
    document[at.parent_pointer()].erase(at.back());
    document[at.parent_pointer()][at.back() + plant.text] = std::move(value);
    return document;
}

/// The same wherever this key, or a text that equals it, stands.
std::string everywhere(const json& document, const Pointer& at, const Plant& plant) {
    const std::string old = json(at.back()).dump();
    std::string text = document.dump();
    for (std::size_t found = text.find(old); found != std::string::npos; found = text.find(old, found + old.size()))
        text.insert(found + old.size() - 1, plant.text);
    return text;
}

/// Runs commands, and looks for the secret in all that comes out of them.
class Watch {
public:
    Said run(const std::vector<std::string>& arguments, const std::string& secret) {
        CAPTURE(arguments);
        commands_.insert(arguments.front());
        const Said said = run_duaal(arguments);
        CHECK_MESSAGE(said.out.find(secret) == std::string::npos, said.out);
        CHECK_MESSAGE(said.err.find(secret) == std::string::npos, said.err);
        return said;
    }

    /// Everything that can be done with a scenario; gives what `check` said.
    std::string run_all(const std::string& scenario_text, const std::string& secret) {
        const std::string scenario = folder_.file("scenario.json", scenario_text), plan = folder_.path("plan.json");
        std::filesystem::remove(plan);
        run({"check", scenario, "--json"}, secret);
        run({"solve", scenario, "-o", plan, "--threads=1"}, secret);
        run({"compare", scenario, scenario, "--people", "--threads=1"}, secret);
        run({"check", folder_.file("what-if.json", what_if), "--lang=nl"}, secret);
        run({"check", folder_.path("what-if.json"), "--json"}, secret);
        run({"new", scenario, folder_.path("new.json"), "--force", "--set=/policy/free_days=3"}, secret);
        std::filesystem::remove_all(folder_.path("swept"));
        run({"sweep", scenario, "--set=/policy/free_days=1,2", "--threads=1", "-o", folder_.path("swept")}, secret);
        for (const char* name : {"swept/sweep.csv", "swept/sweep.svg"})
            if (std::filesystem::exists(folder_.path(name))) CHECK(content_of(folder_.path(name)).find(secret) == std::string::npos);
        if (std::filesystem::exists(plan)) {
            const std::string written = content_of(plan);
            CHECK_MESSAGE(written.find(secret) == std::string::npos, written);
            run_with_plan(scenario, plan, secret);
        }
        return run({"check", scenario}, secret).out;
    }

    void run_with_plan(const std::string& scenario, const std::string& plan, const std::string& secret) {
        for (const std::string format : {"--lang=nl", "--json"}) {
            run({"verify", scenario, plan, format}, secret);
            run({"show", scenario, plan, format}, secret);
            run({"compare", scenario, scenario, "--threads=1", format}, secret);
            run({"show", scenario, plan, "--participant=anna", format}, secret);
            run({"solve", scenario, "-o", plan, "--threads=1", format}, secret);
        }
    }

    [[nodiscard]] const Folder& folder() const { return folder_; }
    [[nodiscard]] const std::set<std::string>& commands() const { return commands_; }

private:
    Folder folder_;
    std::set<std::string> commands_;
};

bool is_reported(const std::string& said) { return said.find("[personal_") != std::string::npos; }

/// Out of "say which command: check, solve, …; …".
std::set<std::string> all_commands() {
    const std::string said = run_duaal({}).err;
    const std::size_t from = said.find("command: ") + 9;
    std::istringstream list(said.substr(from, said.find(';') - from));
    std::set<std::string> commands;
    for (std::string command; std::getline(list >> std::ws, command, ',');) commands.insert(command);
    return commands;
}

}  // namespace

TEST_CASE("what is personal in any value or key of a scenario is reported and never repeated") {
    const json rich = json::parse(rich_scenario);
    Watch watch;
    CHECK(!is_reported(watch.run_all(rich_scenario, bsn.secret)));
    std::size_t number = 0;
    for (const Pointer& at : places_of(rich)) {
        CAPTURE(at.to_string());
        const Plant& other = others[++number % others.size()];
        for (const Plant& plant : {bsn, other}) {
            if (const auto planted = in_value(rich, at, plant)) CHECK(is_reported(watch.run_all(planted->dump(), plant.secret)));
            if (const auto planted = in_key(rich, at, plant)) CHECK(is_reported(watch.run_all(planted->dump(), plant.secret)));
        }
        if (std::isalpha(static_cast<unsigned char>(at.back().front())) != 0)
            CHECK(is_reported(watch.run_all(everywhere(rich, at, other), other.secret)));
    }
    CHECK(number > 150);
}

TEST_CASE("what is personal in a plan is never repeated") {
    Watch watch;
    const std::string scenario = watch.folder().file("scenario.json", rich_scenario), plan = watch.folder().path("plan.json");
    REQUIRE(watch.run({"solve", scenario, "-o", plan}, bsn.secret).exit == 0);
    const json good = json::parse(content_of(plan));
    REQUIRE(good["children"].size() == 1);
    for (const Pointer& at : places_of(good))
        for (const auto& planted : {in_value(good, at, bsn), in_key(good, at, bsn)}) {
            if (!planted) continue;
            watch.run_with_plan(scenario, watch.folder().file("plan.json", planted->dump()), bsn.secret);
        }
}

TEST_CASE("what is personal in a text that is no JSON is never repeated") {
    Watch watch;
    for (const Plant& plant : {bsn, others[0], others[1], others[2]})
        for (const std::string& text :
             {"{\"name\": " + plant.text + "}", "{" + plant.text + ": 1}", "{'" + plant.text + "': 1}", "{\"name\": \"" + plant.text,
              "{\"" + plant.text + "\" 1}", "{\"" + plant.text + "\": 1, \"" + plant.text + "\": 2}", "{} " + plant.text,
              "{\"name\": \"" + plant.text + "\xFF\"}"})
            CHECK(watch.run_all(text, plant.secret).find("error") != std::string::npos);
    CHECK(watch.run_all("{\"name\": " + bsn.secret + "e999}", bsn.secret).find("error") != std::string::npos);
}

TEST_CASE("what is personal in the name of a file is never repeated") {
    Watch watch;
    const auto extending = [](const std::string& name) {
        return json{{"extends", {name}}, {"participants", {{"anna", {{"typo", 1}}}}}}.dump();
    };
    for (const Plant& plant : {bsn, others[0], others[1], others[2]}) {
        const std::string name = plant.text + ".json", path = watch.folder().file(name, rich_scenario);
        CHECK(is_reported(watch.run_all(json{{"extends", {name}}}.dump(), plant.secret)));
        watch.run_all(extending(name), plant.secret);
        watch.run_all(extending("none/" + name), plant.secret);
        const std::string scenario = watch.folder().file("plain.json", rich_scenario);
        for (const std::string format : {"--quiet", "--json"}) {
            watch.run({"check", path, format}, plant.secret);
            watch.run({"sweep", path, "--set=/policy/free_days=1,2", "--threads=1", format}, plant.secret);
            watch.run({"negotiate", path, "-o", watch.folder().path("talk"), "--moves=1", "--threads=1", format}, plant.secret);
            watch.run({"new", path, watch.folder().path(plant.text + ".new.json"), "--force", format}, plant.secret);
            watch.run({"new", scenario, watch.folder().path(plant.text + ".new.json"), "--force", format}, plant.secret);
            watch.run({"solve", path, "-o", watch.folder().path(plant.text + ".plan.json"), format}, plant.secret);
            watch.run_with_plan(path, watch.folder().path(plant.text + ".plan.json"), plant.secret);
        }
        const std::string written = content_of(watch.folder().path(plant.text + ".plan.json"));
        CHECK(written.find("duaal-plan/1") != std::string::npos);
        CHECK_MESSAGE(written.find(plant.secret) == std::string::npos, written);
        const std::string what_if_written = content_of(watch.folder().path(plant.text + ".new.json"));
        CHECK(what_if_written.find("plain.json") != std::string::npos);
        CHECK_MESSAGE(what_if_written.find(plant.secret) == std::string::npos, what_if_written);
    }
}

TEST_CASE("no file is called after a scenario whose name looks personal, and solve says so") {
    const auto before = std::filesystem::current_path();
    for (const Plant& plant : {bsn, others[0], others[1], others[2]}) {
        CAPTURE(plant.text);
        const Folder folder;
        std::filesystem::create_directory(folder.path("in"));
        const std::string scenario = folder.file("in/" + plant.text + ".json", talk_scenario);
        const std::string plain = folder.file("in/scenario.json", talk_scenario);
        std::filesystem::current_path(folder.path(""));
        const Said solved = run_duaal({"solve", scenario, "--threads=1"}), again = run_duaal({"solve", scenario, "--threads=1", "--json"});
        CHECK(json::parse(again.out)["plan"] == "scenario.plan.json");
        CHECK(json::parse(again.out)["diagnostics"][0]["code"] == "personal_text");
        const Said other = run_duaal({"solve", plain, "--threads=1"});
        for (const std::vector<std::string>& arguments :
             std::vector<std::vector<std::string>>{{"negotiate", scenario, "--moves=1"},
                                                   {"negotiate", scenario, "--moves=1", "-o", "talk"},
                                                   {"compare", scenario, plain, scenario, "-o", "compared"},
                                                   {"sweep", scenario, "--set=/policy/free_days=1,2", "-o", "swept"}}) {
            auto words = arguments;
            words.push_back("--threads=1");
            CHECK_MESSAGE(run_duaal(words).exit == 0, arguments.front());
        }
        std::filesystem::current_path(before);
        CHECK(solved.exit == 0);
        CHECK(solved.err.find("give the file another name") != std::string::npos);
        CHECK(solved.out.find("The plan is in scenario.plan.json.\nIt is not called after") != std::string::npos);
        CHECK(other.out.find("It is not called after") == std::string::npos);
        std::filesystem::remove(scenario);
        std::set<std::string> names;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(folder.path(""))) {
            const std::string name = entry.path().filename().string();
            names.insert(name);
            CHECK_MESSAGE(name.find(plant.secret) == std::string::npos, name);
        }
        for (const char* name : {"scenario.plan.json", "scenario-2.plan.json", "scenario-3.plan.json", "scenario-free_days-1.plan.json"})
            CHECK_MESSAGE(names.contains(name), name);
    }
}

TEST_CASE("what is personal on the command line is never repeated, by no command") {
    Watch watch;
    const std::string scenario = watch.folder().file("scenario.json", rich_scenario), plan = watch.folder().path("plan.json");
    REQUIRE(watch.run({"solve", scenario, "-o", plan}, bsn.secret).exit == 0);
    for (const Plant& plant : {bsn, others[0], others[1], others[2]}) {
        const std::string none = watch.folder().path("none/" + plant.text);
        for (const std::string format : {"--lang=en", "--json"}) {
            for (const std::vector<std::string>& arguments :
                 std::vector<std::vector<std::string>>{{"check", none},
                                                       {"solve", none},
                                                       {"solve", scenario, "-o", none},
                                                       {"solve", scenario, "--seed", plant.text},
                                                       {"verify", scenario, none},
                                                       {"convert", none, "-o", watch.folder().path("out.json")},
                                                       {"convert", scenario, "-o", none},
                                                       {"template", "-o", none},
                                                       {"compare", scenario, none},
                                                       {"compare", scenario, scenario, "--require", plant.text},
                                                       {"new", scenario, none},
                                                       {"negotiate", none},
                                                       {"negotiate", scenario, "--plan", none},
                                                       {"negotiate", scenario, "--only", plant.text},
                                                       {"negotiate", scenario, "--map", plant.text},
                                                       {"negotiate", scenario, "--windows", plant.text},
                                                       {"negotiate", scenario, "--windows", plant.text + "=mon 09:00-10:00"},
                                                       {"sweep", none, "--set=/policy/free_days=1,2"},
                                                       {"sweep", scenario, "--set", "/name=" + plant.text + ",b"},
                                                       {"sweep", scenario, "--set", plant.text},
                                                       {"new", scenario, watch.folder().path("new.json"), "--set", plant.text},
                                                       {"new", scenario, watch.folder().path("new.json"), "--set", "/name=" + plant.text},
                                                       {"new", scenario, watch.folder().path("new.json"), "--set", "/" + plant.text + "=1"},
                                                       {"show", scenario, plan, "--participant", plant.text},
                                                       {"show", plant.text},
                                                       {"generate", "--participants", plant.text, "--seed=1"},
                                                       {"generate", "--participants=5", "--seed=1", "-o", none},
                                                       {"version", plant.text},
                                                       {"version", "--" + plant.text},
                                                       {"version", "--lang=" + plant.text}}) {
                auto words = arguments;
                words.push_back(format);
                CHECK(watch.run(words, plant.secret).exit != 0);
            }
            CHECK(run_duaal({plant.text, format}).err.find(plant.secret) == std::string::npos);
        }
    }
    CHECK(watch.commands() == all_commands());
}
