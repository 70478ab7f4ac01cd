#include "cli/app/side_by_side.hpp"

#include <algorithm>
#include <mutex>
#include <thread>

#include "cli/app/plan_target.hpp"
#include "io/file.hpp"
#include "solver/assign/parallel.hpp"
#include "solver/domain/carried_over.hpp"

namespace duaal::app {

namespace fs = std::filesystem;
using io::Solved;
using io::tr;

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

int machine_threads() { return std::max(1, static_cast<int>(std::thread::hardware_concurrency())); }

std::optional<io::Text> folder_name_fault(const std::optional<std::string>& folder) {
    if (!folder) return std::nullopt;
    if (folder->empty()) return tr("the name of the folder to write to is empty; give one with -o");
    if (io::is_standard(*folder)) return tr("several files are written, which standard output (-) cannot hold; give a folder with -o");
    return std::nullopt;
}

std::optional<io::Text> make_folder(const fs::path& folder) {
    std::error_code fault, ignored;
    fs::create_directories(folder, fault);
    if (fs::is_directory(folder, ignored)) return std::nullopt;
    return tr("{1} is no folder and cannot be made one; give another with -o", folder.string());
}

void reuse(Solved& scenario, const fs::path& path) {
    auto outcome = kept_outcome(path, scenario.input);
    if (!outcome) return;
    scenario.outcome = std::move(*outcome);
    scenario.reused = true;
}

std::optional<Failure> keep_plans(const std::vector<Solved>& scenarios, const std::vector<fs::path>& paths, const Job& job) {
    std::optional<Failure> why;
    for (std::size_t i = 0; i < scenarios.size(); ++i) {
        const Solved& one = scenarios[i];
        if (is_nothing(one.outcome)) {
            if (!why) why = {Cause::no_plan, tr("{1}: stopped before there was any plan; give it more time with --time", one.file)};
            continue;
        }
        const FoundPlan plan(one.input, one.outcome);
        if (!plan.violations().empty()) {
            if (!why) why = unsound(one.file);
            continue;
        }
        if (!job.folder || one.reused) continue;
        if (const auto fault = plan.write(paths[i], {name_in_plan(one.file), job.version, job.seed, one.threads, one.outcome.seconds}))
            return Failure{Cause::fault, *fault};
    }
    return why;
}

}  // namespace duaal::app
