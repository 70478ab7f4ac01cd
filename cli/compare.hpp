#pragma once
/// `duaal compare`: what every variant brings beside a baseline.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "cli/common.hpp"

namespace duaal::cli {

struct CompareOptions : CommonOptions {
    std::string base;
    std::vector<std::string> variants;
    std::optional<std::string> folder;  ///< for plans and table; absent: nothing is kept
    double seconds = 600;               ///< per scenario; 0: without end
    double gap = 0;                     ///< in per cent, per scenario
    std::optional<int> threads;         ///< of all scenarios together; absent: as many as the machine runs at once
    std::uint64_t seed = 1;
    bool people = false;
    std::vector<std::string> require;
};

void setup_compare(CLI::App& app, CompareOptions& options);
Exit run_compare(const CompareOptions& options, std::ostream& out, std::ostream& err);

}  // namespace duaal::cli
