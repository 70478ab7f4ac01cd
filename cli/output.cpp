#include "cli/output.hpp"

#include <CLI/CLI.hpp>

#include "io/file.hpp"

namespace duaal::cli {

using io::tr;

std::optional<io::Text> output_fault(const std::filesystem::path& path, const CommonOptions& options) {
    if (!io::is_standard(path) || !options.json) return std::nullopt;
    return tr("with - the file goes to standard output, where the object of --json cannot go too; give the name of a file");
}

void add_force(CLI::App& app, bool& force, io::Language language) {
    app.add_flag("--force", force,
                 tr("replace whatever file is there already, though Duaal did not write it; never a file that is read").in(language));
}

}  // namespace duaal::cli
