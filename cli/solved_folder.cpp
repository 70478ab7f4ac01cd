#include "cli/solved_folder.hpp"

#include <algorithm>

#include "cli/plan_target.hpp"
#include "io/file.hpp"
#include "io/plan/atomic_file.hpp"
#include "io/plan/write_plan.hpp"

namespace duaal::cli {

namespace fs = std::filesystem;
using io::Solved;
using io::tr;

namespace {

check::Claims claims(const Solved& one) { return check::claims_of(one.input.scenario, one.input.sha256, one.outcome); }

std::optional<Unsolved> unsolved(const Solved& scenario) {
    const auto& plan = scenario.outcome.plan;
    const bool stopped = scenario.outcome.stopped != domain::Stopped::optimal;
    if (!plan || (stopped && std::ranges::all_of(plan->timetables, &domain::Timetable::empty)))
        return Unsolved{no_plan, tr("{1}: stopped before there was any plan; give it more time with --time", scenario.file)};
    if (!check::judge(scenario.input.scenario, scenario.input.sha256, claims(scenario)).empty())
        return Unsolved{our_fault,
                        tr("{1}: the plan that was found breaks rules; this is a fault in Duaal, please report it", scenario.file)};
    return std::nullopt;
}

std::optional<io::Text> keep_plan(const Solved& scenario, const fs::path& path, const SearchOptions& options) {
    if (scenario.reused) return std::nullopt;
    const io::PlanOrigin origin{name_in_plan(scenario.file), version(), options.seed, scenario.threads, scenario.outcome.seconds};
    return io::write_file(path, io::plan_text(scenario.input.scenario, claims(scenario), origin));
}

}  // namespace

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

std::optional<Unsolved> keep_plans(const std::vector<Solved>& scenarios, const std::function<fs::path(std::size_t)>& path_of,
                                   const SearchOptions& options) {
    std::optional<Unsolved> why;
    for (std::size_t i = 0; i < scenarios.size(); ++i) {
        const auto none = unsolved(scenarios[i]);
        if (none && !why) why = none;
        if (none || !options.folder) continue;
        if (const auto fault = keep_plan(scenarios[i], path_of(i), options)) return Unsolved{our_fault, *fault};
    }
    return why;
}

}  // namespace duaal::cli
