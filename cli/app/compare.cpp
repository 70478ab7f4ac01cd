#include "cli/app/compare.hpp"

#include "cli/app/plan_target.hpp"
#include "cli/app/side_by_side.hpp"
#include "cli/app/written_list.hpp"
#include "io/document/csv.hpp"
#include "io/report/comparison/tables.hpp"

namespace duaal::app {

namespace {

namespace fs = std::filesystem;
using io::Solved;

constexpr const char* comparison_table = "comparison.csv";

/// By the scenario's name; a second of the same name gets a number.
std::vector<fs::path> paths_of(const std::vector<Solved>& scenarios, const fs::path& folder) {
    std::vector<fs::path> paths;
    for (std::size_t at = 0; at < scenarios.size(); ++at) {
        const std::string name = name_for_files(scenarios[at].file);
        std::size_t before = 0;
        for (std::size_t i = 0; i < at; ++i) before += name_for_files(scenarios[i].file) == name ? 1 : 0;
        const std::string which = before > 0 ? '-' + std::to_string(before + 1) : std::string();
        paths.push_back(folder / (name + which + ".plan.json"));
    }
    return paths;
}

/// The folder is made; gives the scenarios what an earlier run left there.
std::optional<io::Text> prepare_folder(std::vector<Solved>& scenarios, const std::vector<fs::path>& paths,
                                       const std::vector<fs::path>& files, const Job& job) {
    if (auto why = make_folder(*job.folder)) return why;
    const Writing writing = writing_in_folder(files, job.force);
    if (auto why = WrittenList(*job.folder).fault({comparison_table}, writing)) return why;
    for (std::size_t i = 0; i < scenarios.size(); ++i) {
        const auto ours = plan_of(name_in_plan(scenarios[i].file), scenarios[i].input.sha256);
        if (auto why = target_fault(paths[i], writing, ours)) return why;
        reuse(scenarios[i], paths[i]);
    }
    return std::nullopt;
}

}  // namespace

Result<io::Comparison> compare(std::vector<Solved> scenarios, const std::vector<fs::path>& files, const Job& job) {
    const std::vector<fs::path> paths = paths_of(scenarios, job.folder.value_or(""));
    if (job.folder)
        if (const auto why = prepare_folder(scenarios, paths, files, job)) return Failure{Cause::request, *why};
    solve_side_by_side(scenarios, {job.params(), true, job.on_solved});
    if (auto why = keep_plans(scenarios, paths, job)) return *std::move(why);
    io::Comparison comparison = io::compare_all(std::move(scenarios));
    if (job.folder)
        if (const auto fault = WrittenList(*job.folder).write(comparison_table, io::csv(io::comparison_sheet(comparison), job.language)))
            return Failure{Cause::fault, *fault};
    return comparison;
}

}  // namespace duaal::app
