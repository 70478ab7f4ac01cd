#pragma once
/// `duaal version`: which Duaal this is.

#include "cli/common.hpp"

namespace duaal::cli {

struct VersionOptions : CommonOptions {};

void setup_version(CLI::App& app, VersionOptions& options);
Exit run_version(const VersionOptions& options, std::ostream& out, std::ostream& err);

}  // namespace duaal::cli
