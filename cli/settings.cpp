#include "cli/settings.hpp"

#include <nlohmann/json.hpp>

namespace duaal::cli {

using io::Diagnostic;

std::optional<app::ChangedScenario> read_changed(const std::string& path, const CommonOptions& options, std::ostream& out,
                                                 std::ostream& err) {
    io::ScenarioReading reading = io::read_scenario(path);
    auto base = io::what_if_base(path);
    if (reading.file && base) return app::ChangedScenario{*std::move(base), std::move(reading)};
    CommonOptions errors_only = options;
    errors_only.quiet = true;
    static_cast<void>(read_input(path, errors_only, out, err));  // says them
    return std::nullopt;
}

Exit refuse(const io::Text& why, const std::vector<Diagnostic>& found, const CommonOptions& options, std::ostream& out, std::ostream& err) {
    if (!options.json) {
        CommonOptions errors_only = options;
        errors_only.quiet = true;
        write_diagnostics(found, errors_only, err);
        return fail(usage, why, options, out, err);
    }
    auto errors = found;
    std::erase_if(errors, [](const Diagnostic& one) { return one.severity == Diagnostic::Severity::warning; });
    print_json({{"duaal", version()},
                {"exit", static_cast<int>(usage)},
                {"error", why.in(options.language)},
                {"diagnostics", diagnostics_json(errors, options.language)}},
               out);
    return usage;
}

}  // namespace duaal::cli
