#include "cli/plan_target.hpp"

#include "io/file.hpp"
#include "io/plan/read_plan.hpp"
#include "io/privacy/redact.hpp"

namespace duaal::cli {

namespace fs = std::filesystem;

std::string name_for_files(const fs::path& scenario) {
    if (io::is_standard(scenario)) return "scenario";
    return io::find_personal(scenario.filename().string()).empty() ? scenario.stem().string() : "scenario";
}

std::string name_in_plan(const fs::path& scenario) { return io::redacted(scenario.stem().string()); }

fs::path plan_name(const fs::path& scenario) { return name_for_files(scenario) + ".plan.json"; }

namespace {

using domain::ObjectiveLevel;

/// Positive where `a` is better than `b`.
std::int64_t better_by(const ObjectiveLevel& level, std::int64_t a, std::int64_t b) { return level.maximised() ? a - b : b - a; }

/// The bound `a` says at least as much as `b`; none says nothing.
bool as_tight(const ObjectiveLevel& level, std::optional<double> a, std::optional<double> b) {
    if (!b) return true;
    return a && (level.maximised() ? *a <= *b : *a >= *b);
}

Standing compare(const domain::Objective& objective, const std::vector<check::LevelClaim>& theirs,
                 const std::vector<check::LevelClaim>& ours) {
    for (std::size_t i = 0; i < objective.size(); ++i) {
        const std::int64_t lead = better_by(objective[i], theirs[i].value.value(), ours[i].value.value());
        if (lead != 0) return lead > 0 ? Standing::better : Standing::none;
    }
    for (std::size_t i = 0; i < objective.size(); ++i)
        if (!as_tight(objective[i], theirs[i].bound, ours[i].bound)) return Standing::none;
    return Standing::as_good;
}

}  // namespace

Standing standing_plan(const fs::path& path, const io::ScenarioFile& scenario, const check::Claims& ours) {
    std::error_code ignored;
    if (!fs::is_regular_file(path, ignored)) return Standing::none;
    const io::PlanReading reading = io::read_plan(scenario.scenario, path);
    if (!reading.claims || !check::judge(scenario.scenario, scenario.sha256, *reading.claims).empty()) return Standing::none;
    return compare(scenario.scenario.objective(), reading.claims->levels.value(), ours.levels.value());
}

}  // namespace duaal::cli
