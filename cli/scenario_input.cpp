#include "cli/scenario_input.hpp"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace duaal::cli {

namespace {

using io::tr;
using Severity = io::Diagnostic::Severity;

void say(const std::vector<io::Diagnostic>& diagnostics, bool wrong, const CommonOptions& options, std::ostream& out, std::ostream& err) {
    if (options.json) {
        if (!wrong) return;
        print_json({{"duaal", version()},
                    {"exit", static_cast<int>(wrong_input)},
                    {"error", tr("the file has errors").in(options.language)},
                    {"diagnostics", diagnostics_json(diagnostics, options.language)}},
                   out);
        return;
    }
    for (const io::Diagnostic& diagnostic : diagnostics)
        if (!options.quiet || diagnostic.severity == Severity::error) err << diagnostic_line(diagnostic, options.language) << '\n';
}

}  // namespace

std::string diagnostic_line(const io::Diagnostic& diagnostic, io::Language language) {
    const io::Text severity = diagnostic.severity == Severity::error ? tr("error") : tr("warning");
    return severity.in(language) + ": " + io::describe(diagnostic, language) + " [" + diagnostic.code + "]";
}

nlohmann::ordered_json diagnostics_json(const std::vector<io::Diagnostic>& diagnostics, io::Language language) {
    auto list = nlohmann::ordered_json::array();
    for (const io::Diagnostic& diagnostic : diagnostics)
        list.push_back({{"severity", diagnostic.severity == Severity::error ? "error" : "warning"},
                        {"code", diagnostic.code},
                        {"file", diagnostic.file},
                        {"line", diagnostic.line},
                        {"column", diagnostic.column},
                        {"pointer", diagnostic.pointer},
                        {"value", diagnostic.value},
                        {"why", diagnostic.why.in(language)},
                        {"mend", diagnostic.mend.in(language)}});
    return list;
}

std::optional<io::ScenarioFile> read_input(const std::string& path, const CommonOptions& options, std::ostream& out, std::ostream& err) {
    io::ScenarioReading reading = io::read_scenario(path);
    say(reading.diagnostics, !reading.file, options, out, err);
    return std::move(reading.file);
}

std::optional<check::Claims> read_plan_input(const io::ScenarioFile& scenario, const std::string& path, const CommonOptions& options,
                                             std::ostream& out, std::ostream& err) {
    io::PlanReading reading = io::read_plan(scenario.scenario, path);
    say(reading.diagnostics, !reading.claims, options, out, err);
    return std::move(reading.claims);
}

void add_scenario(CLI::App& app, std::string& path, io::Language language) {
    app.add_option("SCENARIO", path, tr("the scenario file").in(language))->required()->type_name("");
}

void add_plan(CLI::App& app, std::string& path, io::Language language) {
    app.add_option("PLAN", path, tr("the plan file that solve wrote").in(language))->required()->type_name("");
}

}  // namespace duaal::cli
