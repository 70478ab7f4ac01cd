#pragma once
/// `duaal generate`: an invented scenario by seed.

#include <optional>
#include <string>

#include "cli/common.hpp"
#include "io/generate/generate.hpp"

namespace duaal::cli {

struct GenerateOptions : CommonOptions {
    io::GenerateOptions recipe;
    std::optional<std::string> output;  ///< absent or -: standard output
    bool force = false;                 ///< replace what stands there
};

void setup_generate(CLI::App& app, GenerateOptions& options);
Exit run_generate(const GenerateOptions& options, std::ostream& out, std::ostream& err);

}  // namespace duaal::cli
