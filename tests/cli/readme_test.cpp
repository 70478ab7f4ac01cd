/// The examples in README.md are what the program says.

#include <doctest/doctest.h>

#include <filesystem>
#include <iterator>
#include <sstream>

#include "tests/cli/command_line.hpp"

using namespace duaal::test;

namespace {

struct Example {
    std::string command;
    std::string output;
};

/// Every `$ cli/duaal …` in a console block, with the lines below it.
std::vector<Example> examples_of(const std::string& markdown) {
    std::vector<Example> examples;
    std::istringstream lines(markdown);
    const std::string prompt = "$ cli/duaal ";
    bool inside = false;
    for (std::string line; std::getline(lines, line);) {
        if (line.starts_with("```"))
            inside = line == "```console";
        else if (inside && line.starts_with(prompt))
            examples.push_back({line.substr(prompt.size()), ""});
        else if (inside && !examples.empty())
            examples.back().output += line + "\n";
    }
    return examples;
}

std::vector<std::string> words(const std::string& command) {
    std::istringstream in(command);
    return {std::istream_iterator<std::string>(in), {}};
}

}  // namespace

TEST_CASE("README shows what the program says") {
    const Folder folder;
    const auto before = std::filesystem::current_path();
    const auto examples = examples_of(content_of(DUAAL_ROOT "/README.md"));
    CHECK(examples.size() >= 4);
    std::filesystem::current_path(folder.path(""));
    std::filesystem::create_symlink(DUAAL_ROOT "/scenarios", "scenarios");
    for (const Example& example : examples) {
        CAPTURE(example.command);
        auto arguments = words(example.command);
        if (example.command.find("--lang") == std::string::npos) arguments.push_back("--lang=nl");
        CHECK(run_duaal(arguments).out == example.output);
    }
    std::filesystem::current_path(before);
}
