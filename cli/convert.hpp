#pragma once
/// `duaal convert` and `duaal template`: workbooks.

#include <string>

#include "cli/common.hpp"

namespace duaal::cli {

struct ConvertOptions : CommonOptions {
    std::string scenario;
    std::string output;
};

void setup_convert(CLI::App& app, ConvertOptions& options);
Exit run_convert(const ConvertOptions& options, std::ostream& out, std::ostream& err);

struct TemplateOptions : CommonOptions {
    std::string output;
};

void setup_template(CLI::App& app, TemplateOptions& options);
Exit run_template(const TemplateOptions& options, std::ostream& out, std::ostream& err);

}  // namespace duaal::cli
