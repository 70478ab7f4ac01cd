#include "cli/version.hpp"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace duaal::cli {

void setup_version(CLI::App& app, VersionOptions& options) { app.description(io::tr("Say which Duaal this is.").in(options.language)); }

Exit run_version(const VersionOptions& options, std::ostream& out, std::ostream&) {
    if (options.json)
        print_json(json_head("version", done), out);
    else
        out << "duaal " << version() << '\n';
    return done;
}

}  // namespace duaal::cli
