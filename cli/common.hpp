#pragma once
/// What every command takes, and how every command says that it cannot go on.

#include <nlohmann/json_fwd.hpp>
#include <ostream>
#include <string>
#include <vector>

#include "cli/app/failure.hpp"
#include "cli/exit.hpp"
#include "io/diagnostic.hpp"
#include "io/text/text.hpp"

namespace CLI {
class App;
}

namespace duaal::cli {

struct CommonOptions {
    io::Language language = io::language_of_environment();
    bool json = false;   ///< one JSON object on standard output instead of sentences
    bool quiet = false;  ///< say only what is wrong
    int inputs = 0;      ///< files to read that were given as `-`, standard input
};

/// Adds --lang, --json and --quiet to a command.
void add_common(CLI::App& app, CommonOptions& options);

/// The command line's version: `0.1.0`.
std::string version();

/// The start of the JSON object of a command: its name, the program's version and the exit code.
nlohmann::ordered_json json_head(const std::string& command, Exit exit);

/// Writes the object, indented, and a line end. What looks personal in its texts (in a file's name) is redacted; bytes that are no
/// UTF-8 are replaced.
void print_json(const nlohmann::ordered_json& object, std::ostream& out);

/// Says in one line why the command stops, and returns `exit`.
Exit fail(Exit exit, const io::Text& why, const CommonOptions& options, std::ostream& out, std::ostream& err);

/// The same of a use case that gave no answer.
Exit fail(const app::Failure& failure, const CommonOptions& options, std::ostream& out, std::ostream& err);

}  // namespace duaal::cli
