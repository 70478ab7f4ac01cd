#pragma once
/// `duaal new SCENARIO VARIANT`: starts a what-if.

#include <string>
#include <vector>

#include "cli/common.hpp"

namespace duaal::cli {

struct NewOptions : CommonOptions {
    std::string scenario;
    std::string variant;  ///< the file to be written
    std::vector<std::string> set;
    bool force = false;  ///< replace what stands there
};

void setup_new(CLI::App& app, NewOptions& options);

/// `usage` where VARIANT may not be written or a --set is wrong, also for what the strict reader says of it; nothing is written then.
Exit run_new(const NewOptions& options, std::ostream& out, std::ostream& err);

}  // namespace duaal::cli
