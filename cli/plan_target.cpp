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

facts::Standing standing_plan(const fs::path& path, const io::ScenarioFile& scenario, const check::Claims& ours) {
    std::error_code ignored;
    if (!fs::is_regular_file(path, ignored)) return facts::Standing::none;
    const io::PlanReading reading = io::read_plan(scenario.scenario, path);
    if (!reading.claims || !check::judge(scenario.scenario, scenario.sha256, *reading.claims).empty()) return facts::Standing::none;
    return facts::standing_beside(scenario.scenario.objective(), reading.claims->levels.value(), ours.levels.value());
}

}  // namespace duaal::cli
