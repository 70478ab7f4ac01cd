#pragma once
/// What the commands that solve several scenarios take, and how they do it.

#include <cstdint>
#include <optional>
#include <string>

#include "cli/app/job.hpp"
#include "cli/app/side_by_side.hpp"
#include "cli/common.hpp"
#include "cli/interrupt.hpp"

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

/// What a use case is handed for any command that searches. The interrupt must outlive it.
template <class Options>
app::Job job_of(const Options& options, const Interrupt& interrupt) {
    app::Job job;
    job.version = version();
    job.language = options.language;
    if constexpr (requires { options.folder; }) job.folder = options.folder;
    if constexpr (requires { options.gap; }) job.gap = options.gap;
    job.force = options.force;
    job.seconds = options.seconds;
    job.threads = options.threads.value_or(app::machine_threads());
    job.seed = options.seed;
    job.interrupted = &interrupt.flag();
    return job;
}

/// The same of several scenarios; each that is done is said on `err`, unless quiet. All three must outlive it.
app::Job job_of_several(const SearchOptions& options, const Interrupt& interrupt, std::ostream& err);

}  // namespace duaal::cli
