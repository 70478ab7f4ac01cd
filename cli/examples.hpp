#pragma once
/// The examples below the help of the program and of every command.

#include <string>
#include <vector>

#include "io/text/text.hpp"

namespace CLI {
class App;
}  // namespace CLI

namespace duaal::cli {

struct Example {
    std::string line;  ///< the command line behind `duaal`
    io::Text what;     ///< it does
};

void add_examples(CLI::App& app, const std::vector<Example>& examples, io::Language language);

}  // namespace duaal::cli
