#include "cli/side_by_side.hpp"

#include <algorithm>
#include <mutex>
#include <thread>

#include "io/file.hpp"
#include "io/plan/read_plan.hpp"
#include "solver/assign/parallel.hpp"
#include "solver/domain/carried_over.hpp"

namespace duaal::cli {

namespace {

/// The first of those with the same hash.
io::Solved& first_like(std::vector<io::Solved>& scenarios, const io::Solved& one) {
    return *std::ranges::find_if(scenarios, [&](const io::Solved& other) { return other.input.sha256 == one.input.sha256; });
}

void solve_at_once(const std::vector<io::Solved*>& open, const SideBySide& how, const io::Solved* near) {
    const int at_once = std::min(how.params.threads, std::max(1, static_cast<int>(open.size())));
    std::mutex guard;
    assign::parallel_for(open.size(), at_once, [&](std::size_t i) {
        io::Solved& one = *open[i];
        assign::Params params = how.params;
        params.threads = one.threads = how.params.threads / at_once;
        domain::Plan weeks;
        if (near != nullptr && near->outcome.plan) {
            weeks = carried_over(near->input.scenario, *near->outcome.plan, one.input.scenario);
            params.near = &weeks;
        }
        one.outcome = assign::solve(one.input.scenario, params);
        const std::lock_guard lock(guard);
        if (how.on_solved) how.on_solved(one);
    });
}

}  // namespace

void solve_side_by_side(std::vector<io::Solved>& scenarios, const SideBySide& how) {
    std::vector<io::Solved*> open;
    for (io::Solved& one : scenarios)
        if (!one.reused && &first_like(scenarios, one) == &one) open.push_back(&one);
    const io::Solved* near = nullptr;
    if (how.near_the_first) {
        near = &scenarios.front();
        if (!near->reused) {
            solve_at_once({open.front()}, how, nullptr);
            open.erase(open.begin());
        }
    }
    solve_at_once(open, how, near);
    for (io::Solved& one : scenarios) {
        const io::Solved& first = first_like(scenarios, one);
        if (&first == &one) continue;
        one.outcome = first.outcome;
        one.threads = first.threads;
        one.reused = one.reused && first.reused;
    }
}

std::optional<domain::Outcome> kept_outcome(const std::filesystem::path& path, const io::ScenarioFile& scenario) {
    std::error_code ignored;
    if (!io::is_standard(path) && !std::filesystem::is_regular_file(path, ignored)) return std::nullopt;
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
