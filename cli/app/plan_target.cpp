#include "cli/app/plan_target.hpp"

#include <algorithm>

#include "io/file.hpp"
#include "io/plan/atomic_file.hpp"
#include "io/plan/read_plan.hpp"
#include "io/privacy/redact.hpp"

namespace duaal::app {

namespace fs = std::filesystem;
using io::tr;

std::string name_for_files(const fs::path& scenario) {
    if (io::is_standard(scenario)) return "scenario";
    return io::find_personal(scenario.filename().string()).empty() ? scenario.stem().string() : "scenario";
}

std::string name_in_plan(const fs::path& scenario) { return io::redacted(scenario.stem().string()); }

fs::path plan_name(const fs::path& scenario) { return name_for_files(scenario) + ".plan.json"; }

namespace {

/// What the plan file says, if the checker accepts it for this very scenario.
std::optional<check::Stated> accepted(const fs::path& path, const io::ScenarioFile& scenario) {
    io::PlanReading reading = io::read_plan(scenario.scenario, path);
    if (!reading.stated || !check::judge(scenario.scenario, scenario.sha256, *reading.stated).empty()) return std::nullopt;
    return std::move(reading.stated);
}

}  // namespace

std::optional<domain::Outcome> kept_outcome(const fs::path& path, const io::ScenarioFile& scenario) {
    std::error_code ignored;
    if (!io::is_standard(path) && !fs::is_regular_file(path, ignored)) return std::nullopt;
    auto stated = accepted(path, scenario);
    if (!stated) return std::nullopt;
    domain::Outcome outcome;
    for (const check::StatedLevel& level : stated->levels.value()) {
        outcome.levels.push_back({level.value.value(), std::nullopt});
        if (level.bound) outcome.levels.back().bound = static_cast<std::int64_t>(*level.bound);
    }
    outcome.stopped = stated->stopped.value();
    outcome.plan = std::move(stated->plan);
    return outcome;
}

FoundPlan::FoundPlan(const io::ScenarioFile& scenario, const domain::Outcome& outcome)
    : scenario_(scenario),
      stated_(check::stated_by(scenario.scenario, scenario.sha256, outcome)),
      violations_(check::judge(scenario.scenario, scenario.sha256, stated_)) {}

facts::Standing FoundPlan::standing(const fs::path& path) const {
    std::error_code ignored;
    if (!fs::is_regular_file(path, ignored)) return facts::Standing::none;
    const auto theirs = accepted(path, scenario_);
    if (!theirs) return facts::Standing::none;
    return facts::standing_beside(scenario_.scenario.objective(), theirs->levels.value(), stated_.levels.value());
}

std::string FoundPlan::text(const io::PlanOrigin& origin) const { return io::plan_text(scenario_.scenario, stated_, origin); }

std::optional<io::Text> FoundPlan::write(const fs::path& path, const io::PlanOrigin& origin) const {
    return io::write_file(path, text(origin));
}

bool is_nothing(const domain::Outcome& outcome) {
    return !outcome.plan ||
           (outcome.stopped != domain::Stopped::optimal && std::ranges::all_of(outcome.plan->timetables, &domain::Timetable::empty));
}

Failure unsound(const std::string& file) {
    return {Cause::fault, tr("{1}: the plan that was found breaks rules; this is a fault in Duaal, please report it", file)};
}

}  // namespace duaal::app
