#pragma once
/// What the commands that solve several scenarios take, and how they do it.

#include <cstdint>
#include <optional>
#include <string>

#include "cli/common.hpp"
#include "cli/interrupt.hpp"
#include "cli/side_by_side.hpp"

namespace duaal::cli {

struct SearchOptions : CommonOptions {
    std::optional<std::string> folder;  ///< for plans and tables; absent: nothing is kept
    double seconds = 600;               ///< per scenario; 0: without end
    double gap = 0;                     ///< in per cent, per scenario
    std::optional<int> threads;         ///< of all scenarios together; absent: as many as the machine runs at once
    std::uint64_t seed = 1;
    bool force = false;  ///< replace what stands in the folder
};

/// Adds -o, --time, --gap, --threads and --seed; `kept` says what -o keeps.
void add_search(CLI::App& app, SearchOptions& options, const io::Text& kept);

/// How the scenarios are solved; each that is done is said on `err`, unless quiet. All three must outlive it.
SideBySide side_by_side(const SearchOptions& options, const Interrupt& interrupt, std::ostream& err);

}  // namespace duaal::cli
