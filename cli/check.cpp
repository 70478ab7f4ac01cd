#include "cli/check.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <nlohmann/json.hpp>

#include "cli/app/target.hpp"
#include "cli/examples.hpp"
#include "cli/output.hpp"
#include "cli/scenario_input.hpp"
#include "io/document/show.hpp"
#include "io/plan/atomic_file.hpp"
#include "io/report/change/document.hpp"
#include "io/report/demand/document.hpp"
#include "io/tables/mark.hpp"
#include "io/tables/scenario.hpp"

namespace duaal::cli {

namespace {

using io::tr;

/// What the file changes against what it extends; none where it is not in order, or extends nothing.
std::optional<io::ChangeList> changes_of(const std::string& path, const io::ScenarioReading& reading) {
    if (!reading.file) return std::nullopt;
    auto changes = io::read_changes(path);
    if (changes && changes->extends.empty()) changes.reset();
    return changes;
}

void say(const std::string& path, const io::ScenarioReading& reading, const CheckOptions& options, std::ostream& out) {
    write_diagnostics(reading.diagnostics, options, out);
    if (options.quiet) return;
    const auto errors = std::count_if(reading.diagnostics.begin(), reading.diagnostics.end(), [](const io::Diagnostic& diagnostic) {
        return diagnostic.severity == io::Diagnostic::Severity::error;
    });
    const auto warnings = static_cast<std::ptrdiff_t>(reading.diagnostics.size()) - errors;
    if (errors > 0)
        out << tr("{1}: not in order (errors: {2}, warnings: {3})", path, errors, warnings).in(options.language) << '\n';
    else if (warnings > 0)
        out << tr("{1}: in order (warnings: {2})", path, warnings).in(options.language) << '\n';
    else
        out << tr("{1}: in order", path).in(options.language) << '\n';
    io::Document document;
    for (const io::Text& sentence : reading.assumed) document.line(tr("assumed: {1}", sentence));
    if (const auto changes = changes_of(path, reading)) document.add(io::changes_document(*changes, path, options.language));
    if (reading.file) document.add(io::demand_document(reading.file->scenario, facts::demand_of(reading.file->scenario)));
    io::show(out, document, options.language);
}

nlohmann::ordered_json scenario_json(const std::string& path, const io::ScenarioReading& reading, io::Language language) {
    nlohmann::ordered_json object{{"scenario", path},   {"valid", reading.file.has_value()},
                                  {"sha256", nullptr},  {"diagnostics", diagnostics_json(reading.diagnostics, language)},
                                  {"changes", nullptr}, {"demand", nullptr}};
    if (!reading.assumed.empty()) object["assumed"] = nlohmann::ordered_json::array();
    for (const io::Text& sentence : reading.assumed) object["assumed"].push_back(sentence.in(language));
    if (const auto changes = changes_of(path, reading)) object["changes"] = io::changes_json(*changes, language);
    if (reading.file) {
        object["sha256"] = reading.file->sha256;
        object["demand"] = io::demand_json(reading.file->scenario, facts::demand_of(reading.file->scenario));
    }
    return object;
}

io::Text way_out_of_mark() { return tr("give another file with --mark"); }

/// Why no marked copy can be written; none: it can, or is not asked for.
std::optional<io::Text> mark_refusal(const CheckOptions& options) {
    if (!options.mark) return std::nullopt;
    if (options.scenarios.size() != 1 || !io::tables::is_workbook(options.scenarios.front()))
        return tr("--mark makes a copy of one workbook; give that one and nothing else to check");
    if (!options.mark->ends_with(".xlsx"))
        return tr("{1} does not end in .xlsx; give a name that does, such as gemeente.xlsx", *options.mark);
    return app::place_fault(*options.mark, way_out_of_mark());
}

std::optional<app::Failure> write_marked(const std::string& path, const io::ScenarioReading& reading, const CheckOptions& options) {
    const std::string copy = io::tables::marked_copy(path, reading.diagnostics, options.language);
    if (copy.empty()) return std::nullopt;  // what cannot be read is reported
    const app::Writing writing{io::tables::files_of(path), {}, options.force, way_out_of_mark()};
    if (const auto why = app::target_fault(*options.mark, writing, app::exactly(copy))) return app::Failure{app::Cause::request, *why};
    if (const auto fault = io::write_file(*options.mark, copy)) return app::Failure{app::Cause::fault, *fault};
    return std::nullopt;
}

}  // namespace

void setup_check(CLI::App& app, CheckOptions& options) {
    app.description(
        tr("Read scenarios and say every error and every warning, what a what-if changes, and what is wanted beside what there is.")
            .in(options.language));
    reads(*app.add_option("SCENARIO", options.scenarios, tr("scenario files; -: standard input").in(options.language))
               ->required()
               ->type_name(""),
          options);
    app.add_option("--mark", options.mark,
                   tr("write a copy of the workbook in which what is wrong is coloured, with a note that says why").in(options.language))
        ->type_name(tr("FILE").in(options.language));
    add_force(app, options.force, options.language);
    add_examples(app,
                 {{"check westland.json", tr("read a scenario, and say what is wrong in it")},
                  {"check westland.json evenings.json", tr("read several, one after another")}},
                 options.language);
}

Exit run_check(const CheckOptions& options, std::ostream& out, std::ostream& err) {
    if (const auto why = mark_refusal(options)) return fail(usage, *why, options, out, err);
    auto scenarios = nlohmann::ordered_json::array();
    Exit exit = done;
    for (const std::string& path : options.scenarios) {
        const io::ScenarioReading reading = io::read_scenario(path);
        if (!reading.file) exit = wrong_input;
        if (options.mark)
            if (const auto failure = write_marked(path, reading, options)) return fail(*failure, options, out, err);
        if (options.json)
            scenarios.push_back(scenario_json(path, reading, options.language));
        else
            say(path, reading, options, out);
    }
    if (options.json) {
        auto object = json_head("check", exit);
        object["scenarios"] = scenarios;
        print_json(object, out);
    }
    return exit;
}

}  // namespace duaal::cli
