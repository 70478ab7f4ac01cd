#include "cli/scenario_input.hpp"

#include <CLI/CLI.hpp>
#include <map>
#include <nlohmann/json.hpp>
#include <span>

#include "io/file.hpp"
#include "io/text/called.hpp"

namespace duaal::cli {

namespace {

using io::tr;
using Severity = io::Diagnostic::Severity;

std::string diagnostic_line(const io::Diagnostic& diagnostic, io::Language language) {
    const io::Text severity = diagnostic.severity == Severity::error ? tr("error") : tr("warning");
    return severity.in(language) + ": " + io::describe(diagnostic, language) + " [" + diagnostic.code + "]";
}

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
    write_diagnostics(diagnostics, options, err);
}

/// "12 unknown_key, 3 bad_time"
std::string counts_per_code(std::span<const io::Diagnostic* const> diagnostics) {
    std::map<std::string_view, int> counts;
    for (const io::Diagnostic* diagnostic : diagnostics) ++counts[diagnostic->code];
    std::string out;
    for (const auto& [code, count] : counts) out += (out.empty() ? "" : ", ") + std::to_string(count) + " " + std::string(code);
    return out;
}

}  // namespace

void write_diagnostics(const std::vector<io::Diagnostic>& diagnostics, const CommonOptions& options, std::ostream& to) {
    constexpr std::size_t screenful = 12;  // most take two lines of a terminal
    std::vector<const io::Diagnostic*> all;
    for (const Severity severity : {Severity::error, Severity::warning})
        for (const io::Diagnostic& diagnostic : diagnostics)
            if (diagnostic.severity == severity && (severity == Severity::error || !options.quiet)) all.push_back(&diagnostic);
    const std::size_t shown = all.size() > screenful ? screenful : all.size();
    for (std::size_t i = 0; i < shown; ++i) to << diagnostic_line(*all[i], options.language) << '\n';
    if (shown < all.size())
        to << tr("and {1} more: {2} ({3} check --json gives all)", all.size() - shown, counts_per_code(std::span(all).subspan(shown)),
                 io::called())
                  .in(options.language)
           << '\n';
}

void write_warnings(const std::string& path, const std::vector<io::Diagnostic>& warnings, const CommonOptions& options, std::ostream& to) {
    constexpr std::size_t few = 3;
    if (warnings.size() <= few) return write_diagnostics(warnings, options, to);
    if (options.quiet) return;
    std::vector<const io::Diagnostic*> all;
    for (const io::Diagnostic& warning : warnings) all.push_back(&warning);
    to << tr("{1}: {2} warnings ({3}); {4} check {1} says them", path, warnings.size(), counts_per_code(all), io::called())
              .in(options.language)
       << '\n';
}

nlohmann::ordered_json diagnostics_json(const std::vector<io::Diagnostic>& diagnostics, io::Language language) {
    auto list = nlohmann::ordered_json::array();
    for (const io::Diagnostic& diagnostic : diagnostics) {
        list.push_back({{"severity", diagnostic.severity == Severity::error ? "error" : "warning"},
                        {"code", diagnostic.code},
                        {"file", diagnostic.file},
                        {"line", diagnostic.line},
                        {"column", diagnostic.column},
                        {"pointer", diagnostic.pointer},
                        {"value", diagnostic.value},
                        {"why", diagnostic.why.in(language)},
                        {"mend", diagnostic.mend.in(language)}});
        if (diagnostic.cell.sheet.empty()) continue;
        list.back()["column"] = diagnostic.cell.column;
        list.back()["sheet"] = diagnostic.cell.sheet;
        list.back()["row"] = diagnostic.cell.row;
        list.back()["heading"] = diagnostic.cell.heading;
    }
    return list;
}

io::ScenarioReading read_input(const std::string& path, const CommonOptions& options, std::ostream& out, std::ostream& err) {
    io::ScenarioReading reading = io::read_scenario(path);
    if (reading.file && !options.json)
        write_warnings(path, reading.diagnostics, options, err);
    else
        say(reading.diagnostics, !reading.file, options, out, err);
    return reading;
}

std::optional<check::Stated> read_plan_input(const io::ScenarioFile& scenario, const std::string& path, const CommonOptions& options,
                                             std::ostream& out, std::ostream& err) {
    io::PlanReading reading = io::read_plan(scenario.scenario, path);
    say(reading.diagnostics, !reading.stated, options, out, err);
    return std::move(reading.stated);
}

void add_scenario(CLI::App& app, std::string& path, CommonOptions& options) {
    reads(*app.add_option("SCENARIO", path, tr("the scenario file; -: standard input").in(options.language))->required()->type_name(""),
          options);
}

void add_plan(CLI::App& app, std::string& path, CommonOptions& options) {
    reads(*app.add_option("PLAN", path, tr("the plan file that solve wrote; -: standard input").in(options.language))
               ->required()
               ->type_name(""),
          options);
}

void reads(CLI::Option& option, CommonOptions& options) {
    option.check(CLI::Validator(
        [&options](const std::string& word) {
            if (!io::is_standard(word) || ++options.inputs == 1) return std::string();
            return tr("standard input (-) can be read only once; give the name of a file").in(options.language);
        },
        ""));
}

std::optional<io::Text> extending_fault(const std::string& scenario) {
    if (!io::is_standard(scenario)) return std::nullopt;
    return tr("a what-if extends a file, and standard input (-) is none; save the scenario and give its file");
}

}  // namespace duaal::cli
