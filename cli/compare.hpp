#pragma once
/// `duaal compare`: what every variant brings beside a baseline.

#include <string>
#include <vector>

#include "cli/search_options.hpp"

namespace duaal::cli {

struct CompareOptions : SearchOptions {
    std::string base;
    std::vector<std::string> variants;
    bool people = false;
    std::vector<std::string> require;
};

void setup_compare(CLI::App& app, CompareOptions& options);
Exit run_compare(const CompareOptions& options, std::ostream& out, std::ostream& err);

}  // namespace duaal::cli
