#include "cli/app/solve.hpp"

#include "cli/app/plan_target.hpp"
#include "io/plan/atomic_file.hpp"

namespace duaal::app {

using io::tr;

Result<SolvedPlan> solve(const io::ScenarioFile& scenario, const std::string& file, const std::optional<std::filesystem::path>& path,
                         const Job& job) {
    SolvedPlan solved{assign::solve(scenario.scenario, job.params()), facts::Standing::none, {}};
    if (is_nothing(solved.outcome))
        return Failure{Cause::no_plan, tr("stopped before there was any plan; nothing was written. Give it more time with --time")};
    const FoundPlan plan(scenario, solved.outcome);
    if (!plan.violations().empty())
        return Failure{Cause::fault,
                       tr("the plan that was found breaks rules (violations: {1}); this is a fault in Duaal, please report it; nothing was "
                          "written",
                          plan.violations().size()),
                       {},
                       plan.violations()};
    if (path) solved.standing = plan.standing(*path);
    if (solved.standing != facts::Standing::none) return solved;
    solved.text = plan.text({name_in_plan(file), job.version, job.seed, job.threads, solved.outcome.seconds});
    if (path)
        if (const auto fault = io::write_file(*path, solved.text)) return Failure{Cause::fault, *fault};
    return solved;
}

}  // namespace duaal::app
