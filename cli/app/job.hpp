#pragma once
/// What every use case is handed beside what it is about: nothing in them comes from a global.

#include <atomic>
#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>

#include "io/report/comparison/comparison.hpp"
#include "io/text/text.hpp"
#include "solver/assign/solve.hpp"

namespace duaal::app {

struct Job {
    std::string version;                                         ///< of the program, as plan files name it
    io::Language language = io::Language::nl;                    ///< of files in words
    std::optional<std::filesystem::path> folder{};               ///< absent: nothing is kept
    bool force = false;                                          ///< replace what stands there
    double seconds = 600;                                        ///< 0: without end
    double gap = 0;                                              ///< in per cent
    int threads = 1;                                             ///< of all scenarios together
    std::uint64_t seed = 1;                                      ///< which of equally good plans is found may depend on it
    const std::atomic<bool>* interrupted = nullptr;              ///< a wish to stop; may be null
    std::function<void(const assign::Progress&)> on_progress{};  ///< of the search of one scenario
    std::function<void(const io::Solved&)> on_solved{};          ///< of several, each that is done; one at a time, from any thread

    /// For a search of one scenario.
    [[nodiscard]] assign::Params params() const {
        assign::Params params;
        if (seconds > 0) params.time_limit = std::chrono::duration<double>(seconds);
        params.gap = gap / 100;
        params.threads = threads;
        params.seed = seed;
        params.interrupted = interrupted;
        params.on_progress = on_progress;
        return params;
    }
};

}  // namespace duaal::app
