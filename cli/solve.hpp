#pragma once
/// `duaal solve`: the best plan of a scenario, checked and written.

#include <cstdint>
#include <optional>
#include <string>

#include "cli/common.hpp"

namespace duaal::cli {

struct SolveOptions : CommonOptions {
    std::string scenario;
    std::optional<std::string> output;  ///< absent: NAME.plan.json in the current folder; -: standard output
    double seconds = 600;               ///< 0: without end
    double gap = 0;                     ///< in per cent
    std::optional<int> threads;         ///< absent: as many as the machine runs at once
    std::uint64_t seed = 1;
    bool force = false;  ///< replace what stands there
};

void setup_solve(CLI::App& app, SolveOptions& options);
Exit run_solve(const SolveOptions& options, std::ostream& out, std::ostream& err);

}  // namespace duaal::cli
