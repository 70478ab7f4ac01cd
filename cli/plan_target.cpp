#include "cli/plan_target.hpp"

#include <unistd.h>

#include "io/plan/read_plan.hpp"
#include "io/privacy/redact.hpp"

namespace duaal::cli {

namespace fs = std::filesystem;
using io::tr;

std::string name_for_files(const fs::path& scenario) {
    return io::find_personal(scenario.filename().string()).empty() ? scenario.stem().string() : "scenario";
}

fs::path plan_name(const fs::path& scenario) { return name_for_files(scenario) + ".plan.json"; }

std::optional<io::Text> refusal(const fs::path& path, const fs::path& scenario, const io::Text& way_out) {
    std::error_code ignored;
    const fs::file_status status = fs::status(path, ignored);
    if (fs::is_directory(status)) return tr("{1} is a folder; {2}", path.string(), way_out);
    if (fs::equivalent(path, scenario, ignored)) return tr("{1} is the scenario itself; {2}", path.string(), way_out);
    if (fs::exists(status) && access(path.c_str(), W_OK) != 0) return tr("{1} may not be written; {2}", path.string(), way_out);
    if (fs::exists(status) && !fs::is_regular_file(status)) return std::nullopt;
    const fs::path folder = path.has_parent_path() ? path.parent_path() : fs::path(".");
    if (!fs::is_directory(folder, ignored)) return tr("there is no folder {1}; make it, or {2}", folder.string(), way_out);
    if (access(folder.c_str(), W_OK | X_OK) != 0) return tr("in the folder {1} nothing may be written; {2}", folder.string(), way_out);
    return std::nullopt;
}

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
