#pragma once
/// `duaal template`: an empty workbook.

#include <string>

#include "cli/common.hpp"

namespace duaal::cli {

struct TemplateOptions : CommonOptions {
    std::string output;
    bool force = false;  ///< replace what stands there
};

void setup_template(CLI::App& app, TemplateOptions& options);
Exit run_template(const TemplateOptions& options, std::ostream& out, std::ostream& err);

}  // namespace duaal::cli
