/// Every example below the help of the program and its commands can be typed as it stands.

#include <doctest/doctest.h>

#include <filesystem>
#include <iomanip>
#include <iterator>
#include <sstream>

#include "tests/cli/command_line.hpp"

using namespace duaal::test;

namespace {

using Lines = std::vector<std::string>;

/// The lines of the help of `command` that are examples, without `duaal`.
Lines examples_of(const Lines& command) {
    Lines arguments = command, examples;
    arguments.push_back("--help");
    std::istringstream help(run_duaal(arguments).out);
    const std::string start = "  duaal ";
    for (std::string line; std::getline(help, line);)
        if (line.starts_with(start)) examples.push_back(line.substr(start.size()));
    return examples;
}

Lines words(const std::string& example) {
    std::istringstream in(example.substr(0, example.find(" > ")));
    Lines words;
    for (std::string word; in >> std::quoted(word, '\'');) words.push_back(word);
    return words;
}

}  // namespace

TEST_CASE("the examples in the help work") {
    const Folder folder;
    const auto before = std::filesystem::current_path();
    std::filesystem::current_path(folder.path(""));
    const auto extending = [](const std::string& path) { return R"({"format": "duaal-scenario/1", "extends": [")" + path + "\"]}"; };
    CHECK(!folder
               .file("westland.json", R"({"extends": [")" DUAAL_ROOT R"(/scenarios/guide/zaltbommel.json"],
        "providers": {"taalhuis": {"windows": ["mon-fri 09:00-12:00"]}},
        "groups": {"a2-di-do": {"provider": "taalhuis", "module": "nt2", "location": "taalhuis", "capacity": 3,
                                "sessions": ["tue,thu 09:00-12:00"], "movable": true}}})")
               .empty());
    CHECK(!folder.file("evenings.json", extending("westland.json")).empty());
    REQUIRE(run_duaal({"solve", "westland.json", "-o", "plan.json"}).exit == 0);
    for (const Lines& command : {Lines{}, Lines{"check"}, Lines{"solve"}, Lines{"show"}, Lines{"verify"}, Lines{"new"}, Lines{"compare"},
                                 Lines{"sweep"}, Lines{"negotiate"}, Lines{"generate"}, Lines{"convert"}, Lines{"template"}}) {
        const Lines examples = examples_of(command);
        CHECK(!examples.empty());
        for (const std::string& example : examples) {
            CAPTURE(example);
            CHECK((command.empty() || words(example).front() == command.front()));
            const Said said = run_duaal(words(example));
            CHECK(said.exit == 0);
            CHECK_MESSAGE(!said.out.empty(), said.err);
        }
    }
    std::filesystem::current_path(before);
}
