#pragma once
/// Everybody together: the best plan under the shared seats, positions and places (SPEC sections 5 and 6).

#include <atomic>
#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>

#include "solver/domain/outcome.hpp"
#include "solver/domain/scenario.hpp"

namespace duaal::assign {

/// A line of progress: what is known of a level at a moment.
struct Progress {
    std::chrono::duration<double> elapsed;
    std::size_t level;  ///< from 0
    std::int64_t value;
    std::optional<std::int64_t> bound;
};

struct Params {
    std::optional<std::chrono::duration<double>> time_limit;  ///< none: until proven
    double gap = 0;   ///< relative: stop when every level is within it of its bound; a stop that is the same in every run
    int threads = 1;  ///< at least 1
    std::uint64_t seed = 1;
    /// Of equally good plans one is sought in which many have the week that they have here; how many is not proven. May name weeks that
    /// are not allowed.
    const domain::Plan* near = nullptr;
    std::function<void(const Progress&)> on_progress;  ///< called from the solving thread
    const std::atomic<bool>* interrupted = nullptr;    ///< polled; true stops the search within a second or two
};

/// Never throws for a valid scenario. The empty plan is always allowed, so an outcome that was not stopped has a plan.
domain::Outcome solve(const domain::Scenario& scenario, const Params& params);

}  // namespace duaal::assign
