#include "cli/side_by_side.hpp"

#include <algorithm>
#include <mutex>
#include <thread>

#include "io/plan/read_plan.hpp"
#include "solver/assign/parallel.hpp"

namespace duaal::cli {

namespace {

/// The first of those with the same hash.
io::Solved& first_like(std::vector<io::Solved>& scenarios, const io::Solved& one) {
    return *std::ranges::find_if(scenarios, [&](const io::Solved& other) { return other.input.sha256 == one.input.sha256; });
}

}  // namespace

int solve_side_by_side(std::vector<io::Solved>& scenarios, const SideBySide& how) {
    std::vector<io::Solved*> open;
    for (io::Solved& one : scenarios)
        if (!one.reused && &first_like(scenarios, one) == &one) open.push_back(&one);
    const int at_once = std::min(how.params.threads, std::max(1, static_cast<int>(open.size())));
    assign::Params params = how.params;
    params.threads = how.params.threads / at_once;
    std::mutex guard;
    assign::parallel_for(open.size(), at_once, [&](std::size_t i) {
        open[i]->outcome = assign::solve(open[i]->input.scenario, params);
        const std::lock_guard lock(guard);
        if (how.on_solved) how.on_solved(*open[i]);
    });
    for (io::Solved& one : scenarios) {
        const io::Solved& first = first_like(scenarios, one);
        if (&first == &one) continue;
        one.outcome = first.outcome;
        one.reused = one.reused && first.reused;
    }
    return params.threads;
}

std::optional<domain::Outcome> kept_outcome(const std::filesystem::path& path, const io::ScenarioFile& scenario) {
    std::error_code ignored;
    if (!std::filesystem::is_regular_file(path, ignored)) return std::nullopt;
    io::PlanReading reading = io::read_plan(scenario.scenario, path);
    if (!reading.claims || !check::judge(scenario.scenario, scenario.sha256, *reading.claims).empty()) return std::nullopt;
    domain::Outcome outcome;
    for (const check::LevelClaim& level : reading.claims->levels.value()) {
        outcome.levels.push_back({level.value.value(), std::nullopt});
        if (level.bound) outcome.levels.back().bound = static_cast<std::int64_t>(*level.bound);
    }
    outcome.stopped = reading.claims->stopped.value();
    outcome.plan = std::move(reading.claims->plan);
    return outcome;
}

int machine_threads() { return std::max(1, static_cast<int>(std::thread::hardware_concurrency())); }

}  // namespace duaal::cli
