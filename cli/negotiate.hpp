#pragma once
/// `duaal negotiate`: which lesson times to ask the providers for.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "cli/common.hpp"

namespace duaal::cli {

struct NegotiateOptions : CommonOptions {
    std::string scenario;
    std::optional<std::string> plan;      ///< against which nobody may be worse off; absent: solved first
    int moves = 2;                        ///< at most so many groups get other sessions
    double seconds = 600;                 ///< for all of it; 0: without end
    std::optional<std::string> folder;    ///< for what comes of it; absent: nothing is kept
    std::vector<std::string> windows;     ///< `[PROVIDER=]TIME TEXT`: as if that were offered as well
    std::vector<std::string> only, keep;  ///< ids of groups, with commas between them
    std::optional<std::string> map;       ///< id of a group: its map instead of the frontiers
    std::optional<int> threads;
    std::uint64_t seed = 1;
    bool force = false;  ///< replace what stands in the folder
};

void setup_negotiate(CLI::App& app, NegotiateOptions& options);
Exit run_negotiate(const NegotiateOptions& options, std::ostream& out, std::ostream& err);

}  // namespace duaal::cli
