#include "cli/solve.hpp"

#include <unistd.h>

#include <CLI/CLI.hpp>
#include <iostream>
#include <nlohmann/json.hpp>

#include "cli/app/plan_target.hpp"
#include "cli/app/solve.hpp"
#include "cli/app/target.hpp"
#include "cli/examples.hpp"
#include "cli/interrupt.hpp"
#include "cli/output.hpp"
#include "cli/progress.hpp"
#include "cli/scenario_input.hpp"
#include "cli/search_options.hpp"
#include "cli/usage.hpp"
#include "io/document/show.hpp"
#include "io/file.hpp"
#include "io/report/demand/document.hpp"
#include "io/report/plan/figures_json.hpp"
#include "io/report/plan/summary.hpp"
#include "io/violation/violation_text.hpp"

namespace duaal::cli {

namespace {

namespace fs = std::filesystem;
using facts::Standing;
using io::tr;

/// Before the search: what no plan can give, so that nobody waits for it.
void say_too_few(const domain::Scenario& scenario, const SolveOptions& options, std::ostream& err) {
    io::show(err, io::too_few(scenario, facts::demand_of(scenario)), options.language);
}

void say_violations(const domain::Scenario& scenario, const std::vector<check::Finding>& found, const SolveOptions& options,
                    std::ostream& err) {
    for (const check::Finding& violation : found) err << io::violation_text(scenario, violation).in(options.language) << '\n';
}

app::Result<app::SolvedPlan> search(const io::ScenarioReading& reading, const SolveOptions& options, app::Job job,
                                    const std::optional<fs::path>& path, std::ostream& err) {
    const bool terminal = &err == &std::cerr && isatty(STDERR_FILENO) != 0;
    ProgressLine line(err, terminal, reading.file->scenario.objective().size(), options.language);
    if (!options.quiet) job.on_progress = [&line](const assign::Progress& progress) { line.show(progress); };
    auto answer = app::solve(*reading.file, options.scenario, path, job);
    line.finish();
    return answer;
}

void say_json(const io::ScenarioReading& reading, const app::SolvedPlan& solved, const app::Job& job, const SolveOptions& options,
              std::ostream& out, const std::string& path) {
    const auto& [outcome, standing, text] = solved;
    const io::ScenarioFile& file = *reading.file;
    auto object = json_head("solve", done);
    object["scenario"] = options.scenario;
    object["scenario_sha256"] = file.sha256;
    object["diagnostics"] = diagnostics_json(reading.diagnostics, options.language);
    object["plan"] = path;
    object["written"] = standing == Standing::none;
    object["kept"] = standing == Standing::none ? nlohmann::ordered_json() : standing == Standing::better ? "better" : "as_good";
    object["stopped"] = name(outcome.stopped, domain::stopped_names);
    object["seconds"] = outcome.seconds;
    object["seed"] = job.seed;
    object["threads"] = job.threads;
    object["objective"] = io::levels_json(file.scenario.objective(), outcome);
    object.update(io::figures_json(file.scenario, facts::figures_of(file.scenario, *outcome.plan)));
    object["demand"] = io::demand_json(file.scenario, facts::demand_of(file.scenario));
    print_json(object, out);
}

void say(const io::ScenarioFile& file, const app::SolvedPlan& solved, const SolveOptions& options, std::ostream& out,
         const std::string& path) {
    const Standing standing = solved.standing;
    io::Document document = io::summary(file.scenario, solved.outcome);
    const io::Text where = io::is_standard(path)        ? tr("The plan is on standard output.")
                           : standing == Standing::none ? tr("The plan is in {1}.", path)
                           : standing == Standing::better
                               ? tr("{1} stays as it was: it holds a better plan of this scenario.", path)
                               : tr("{1} stays as it was: it holds a plan of this scenario that is as good.", path);
    document.gap();
    document.line(where);
    if (!options.output && !io::is_standard(options.scenario) && app::name_for_files(options.scenario) != fs::path(options.scenario).stem())
        document.line(tr("It is not called after the scenario's file: that name looks personal."));
    io::show(out, document, options.language);
}

}  // namespace

void setup_solve(CLI::App& app, SolveOptions& options) {
    const io::Language language = options.language;
    const auto add = [&](const char* name, auto& value, const io::Text& type, const io::Text& what) -> CLI::Option& {
        return *app.add_option(name, value, what.in(language))->type_name(type.in(language));
    };
    app.description(tr("Find the best plan for everybody together, check it and write it.").in(language));
    add_scenario(app, options.scenario, options);
    add("-o,--output", options.output, tr("FILE"),
        tr("where to write the plan; without it: NAME.plan.json in the current folder; -: standard output"));
    add_force(app, options.force, language);
    check_number(add("--time", options.seconds, tr("SECONDS"), tr("stop after so long with the best plan found (600; 0: without end)")),
                 {0, 1e9, false}, language);
    check_number(add("--gap", options.gap, tr("PERCENT"), tr("stop when every level is within so much of its bound (0)")), {0, 100, false},
                 language);
    check_number(add("--threads", options.threads, tr("NUMBER"), tr("threads; the plan may depend on it (as many as the machine has)")),
                 {1, 1024}, language);
    check_number(add("--seed", options.seed, tr("NUMBER"), tr("which of equally good plans is found may depend on it (1)")), {0, max_seed},
                 language);
    add_examples(
        app,
        {{"solve westland.json -o plan.json", tr("find the best plan for everybody together")},
         {"solve westland.json --time 60 -o plan.json", tr("the best plan found within a minute; it says how far from the best it may be")},
         {"solve evenings.json -o evenings-plan.json", tr("a what-if: a small file that extends the municipality's")}},
        language);
}

Exit run_solve(const SolveOptions& options, std::ostream& out, std::ostream& err) {
    const Interrupt interrupt;  // from before reading until the plan is written
    const fs::path path = options.output ? fs::path(*options.output) : app::plan_name(options.scenario);
    if (const auto why = output_fault(path, options)) return fail(usage, *why, options, out, err);
    app::Writing writing;
    if (const auto why = app::place_fault(path, writing.way_out)) return fail(usage, *why, options, out, err);
    const io::ScenarioReading reading = read_input(options.scenario, options, out, err);
    if (!reading.file) return wrong_input;
    writing.scenario = reading.files;
    writing.force = options.force;
    const bool to_output = io::is_standard(path);
    if (const auto why = app::target_fault(path, writing, app::plan_of(app::name_in_plan(options.scenario), reading.file->sha256)))
        return fail(usage, *why, options, out, err);
    if (!options.json && !options.quiet) say_too_few(reading.file->scenario, options, err);
    const app::Job job = job_of(options, interrupt);
    const auto answer = search(reading, options, job, to_output ? std::nullopt : std::optional(path), err);
    if (const auto* failure = std::get_if<app::Failure>(&answer)) {
        if (!options.json) say_violations(reading.file->scenario, failure->violations, options, err);
        return fail(*failure, options, out, err);
    }
    const auto& solved = std::get<app::SolvedPlan>(answer);
    if (to_output) out << solved.text;
    if (options.json)
        say_json(reading, solved, job, options, out, path.string());
    else if (!options.quiet)
        say(*reading.file, solved, options, to_output ? err : out, path.string());
    return done;
}

}  // namespace duaal::cli
