#pragma once
/// `duaal convert`: a scenario as a workbook, or a workbook as a scenario.

#include <string>

#include "cli/common.hpp"

namespace duaal::cli {

struct ConvertOptions : CommonOptions {
    std::string scenario;
    std::string output;
    bool force = false;  ///< replace what stands there
};

void setup_convert(CLI::App& app, ConvertOptions& options);
Exit run_convert(const ConvertOptions& options, std::ostream& out, std::ostream& err);

}  // namespace duaal::cli
