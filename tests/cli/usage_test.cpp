#include <doctest/doctest.h>

#include <cstdlib>
#include <nlohmann/json.hpp>

#include "tests/cli/command_line.hpp"

using namespace duaal::test;

namespace {

const std::vector<std::string> commands{"solve", "check", "verify", "show", "generate", "version"};

}  // namespace

TEST_CASE("every command has its help, in the language asked for, on standard output") {
    for (const std::string& command : commands) {
        CAPTURE(command);
        const Said english = run_duaal({command, "--help"}), dutch = run_duaal({command, "-h", "--lang", "nl"});
        CHECK(english.exit == 0);
        CHECK(dutch.exit == 0);
        CHECK(has(english.out, "Usage: duaal " + command));
        CHECK(has(dutch.out, "Gebruik: duaal " + command));
        for (const char* option : {"--lang", "--json", "--quiet", "--help"}) CHECK(has(english.out, option));
        CHECK(english.err.empty());
    }
}

TEST_CASE("the help of the program names every command") {
    const Said said = run_duaal({"--help"});
    for (const std::string& command : commands) CHECK(has(said.out, "\n  " + command + " "));
}

TEST_CASE("a wrong command line ends in 2 and says what is wrong, in both languages") {
    struct Wrong {
        std::vector<std::string> arguments;
        std::string english;
        std::string dutch;
    };
    const std::vector<Wrong> all{
        {{}, "say which command: check, solve", "zeg welke opdracht"},
        {{"slove", "x.json"}, "\"slove\" is no command; is solve meant?", "\"slove\" is geen opdracht; bedoelt u solve?"},
        {{"plan", "x.json"}, "\"plan\" is no command; the commands are: check, ", "\"plan\" is geen opdracht; de opdrachten zijn: "},
        {{"solve"}, "SCENARIO is missing", "SCENARIO ontbreekt"},
        {{"verify", "a.json"}, "PLAN is missing: the plan file that solve wrote", "PLAN ontbreekt: "},
        {{"check"}, "SCENARIO is missing", "SCENARIO ontbreekt"},
        {{"solve", "a.json", "b.json"}, "\"b.json\" is one word too many", "\"b.json\" is een woord te veel"},
        {{"solve", "a.json", "--tiem", "3"}, "no option --tiem here; is --time meant?", "geen optie --tiem; bedoelt u --time?"},
        {{"solve", "a.json", "--ouput=plan.json"}, "is --output meant?", "bedoelt u --output?"},
        {{"solve", "a.json", "--moves", "3"}, "no option --moves here; duaal solve --help", "geen optie --moves; duaal solve --help"},
        {{"solve", "a.json", "--time", "soon"}, "--time: \"soon\" is no number from 0", "\"soon\" is geen getal van 0"},
        {{"solve", "a.json", "--time", "1,000"}, "\"1,000\" is no number from 0", "geen getal van 0"},
        {{"solve", "a.json", "--gap", "100,5"}, "\"100.5\" is no number from 0 to 100", "geen getal van 0 tot en met 100"},
        {{"solve", "a.json", "--time", "-1"}, "\"-1\" is no number from 0", "geen getal van 0"},
        {{"solve", "a.json", "--time", "nan"}, "\"nan\" is no number", "\"nan\" is geen getal"},
        {{"solve", "a.json", "--threads", "0"}, "\"0\" is no whole number from 1 to 1024", "geen heel getal van 1 tot en met 1024"},
        {{"solve", "a.json", "--seed", "1.5"}, "\"1.5\" is no whole number", "geen heel getal"},
        {{"solve", "a.json", "--seed", "1", "--seed", "2"}, "--seed is given more than once", "--seed staat er meer dan eens"},
        {{"solve", "a.json", "--gap"}, "--gap needs a value", "--gap moet een waarde"},
        {{"generate", "--seed", "1"}, "--participants is missing", "--participants ontbreekt"},
        {{"generate", "--participants", "0", "--seed", "1"}, "no whole number from 1", "geen heel getal van 1"}};
    for (const Wrong& wrong : all) {
        CAPTURE(wrong.english);
        const Said english = run_duaal(wrong.arguments);
        CHECK(english.exit == 2);
        CHECK(english.out.empty());
        CHECK_MESSAGE(has(english.err, wrong.english), english.err);
        auto arguments = wrong.arguments;
        arguments.insert(arguments.end(), {"--lang", "nl"});
        const Said dutch = run_duaal(arguments);
        CHECK(dutch.exit == 2);
        if (wrong.arguments.empty() || wrong.arguments.back() != "--gap") CHECK_MESSAGE(has(dutch.err, wrong.dutch), dutch.err);
        arguments.push_back("--json");
        const auto object = nlohmann::json::parse(run_duaal(arguments).out);
        CHECK(object["exit"] == 2);
        CHECK(object["error"].is_string());
    }
}

TEST_CASE("a decimal comma is taken for a point") {
    const Folder folder;
    const std::string scenario = folder.file("small.json", small_scenario()), plan = folder.path("plan.json");
    CHECK(run_duaal({"solve", scenario, "-o", plan, "--time", "5,5", "--gap", "0,25", "--quiet"}).exit == 0);
    CHECK(run_duaal({"compare", scenario, scenario, "--time=0,5", "--quiet"}).exit == 0);
    const Said set = run_duaal({"new", scenario, folder.path("new.json"), "--set", "/participants/anna/max_hours_week=20,5"});
    CHECK(has(set.err, "\"20,5\" is no number; write 20.5, without quotes"));
}

TEST_CASE("what people are told to type is called as they called the program, where that can be typed") {
    const Folder folder;
    const std::string scenario = folder.file("small.json", small_scenario()), what_if = folder.path("what-if.json");
    setenv("DUAAL_CALLED", "cli/duaal", 1);
    const Said made = run_duaal({"new", scenario, what_if}), help = run_duaal({"solve", "--help"}), wrong = run_duaal({"solve"});
    setenv("DUAAL_CALLED", "a folder/duaal", 1);
    const Said odd = run_duaal({"solve"});
    unsetenv("DUAAL_CALLED");
    CHECK(has(made.out, "and then: cli/duaal check " + what_if));
    CHECK(has(help.out, "Usage: cli/duaal solve "));
    CHECK(has(help.out, "\n  cli/duaal solve westland.json -o plan.json\n"));
    CHECK(has(wrong.err, "; cli/duaal solve --help"));
    CHECK(has(odd.err, "; duaal solve --help"));
}

TEST_CASE("an unknown language is said in a known one") {
    CHECK(has(run_duaal({"version", "--lang", "de"}).err, "nl"));
    CHECK(run_duaal({"version", "--lang", "de"}).exit == 2);
}

TEST_CASE("the common options stand before or after the command") {
    const auto expected = nlohmann::json{{"command", "version"}, {"duaal", "0.1.0"}, {"exit", 0}};
    CHECK(nlohmann::json::parse(run_duaal({"--json", "version"}).out) == expected);
    CHECK(nlohmann::json::parse(run_duaal({"version", "--json"}).out) == expected);
    CHECK(has(run_duaal({"--lang", "nl", "check", "none.json"}).out, "fout: "));
    CHECK(has(run_duaal({"check", "none.json", "--lang", "nl"}).out, "fout: "));
    CHECK(has(run_duaal({"--lang", "en", "check", "none.json"}).out, "error: "));
    const Said before = run_duaal({"--quiet", "check", "none.json"}), after = run_duaal({"check", "none.json", "--quiet"});
    CHECK(before.out == after.out);
    CHECK(before.out.size() < run_duaal({"check", "none.json"}).out.size());
}
