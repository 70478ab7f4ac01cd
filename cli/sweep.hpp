#pragma once
/// `duaal sweep BASE --set POINTER=…`: what a value brings, step by step.

#include <string>
#include <vector>

#include "cli/search_options.hpp"

namespace duaal::cli {

struct SweepOptions : SearchOptions {
    std::string base;
    std::vector<std::string> set;  ///< one or two axes
};

void setup_sweep(CLI::App& app, SweepOptions& options);

/// `usage` where the grid is impossible, also for what the strict reader says of a cell; nothing is solved then.
Exit run_sweep(const SweepOptions& options, std::ostream& out, std::ostream& err);

}  // namespace duaal::cli
