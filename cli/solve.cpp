#include "cli/solve.hpp"

#include <unistd.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <iostream>
#include <nlohmann/json.hpp>

#include "cli/examples.hpp"
#include "cli/interrupt.hpp"
#include "cli/plan_target.hpp"
#include "cli/progress.hpp"
#include "cli/scenario_input.hpp"
#include "cli/side_by_side.hpp"
#include "cli/target.hpp"
#include "cli/usage.hpp"
#include "io/file.hpp"
#include "io/plan/atomic_file.hpp"
#include "io/plan/write_plan.hpp"
#include "io/report/demand_text.hpp"
#include "io/report/figures_json.hpp"
#include "io/report/summary.hpp"
#include "io/report/violation_text.hpp"
#include "solver/assign/solve.hpp"

namespace duaal::cli {

namespace {

namespace fs = std::filesystem;
using domain::Outcome;
using facts::Standing;
using io::tr;

int threads_of(const SolveOptions& options) { return options.threads.value_or(machine_threads()); }

Outcome search(const domain::Scenario& scenario, const SolveOptions& options, const Interrupt& interrupt, std::ostream& err) {
    const bool terminal = &err == &std::cerr && isatty(STDERR_FILENO) != 0;
    ProgressLine line(err, terminal, scenario.objective().size(), options.language);
    assign::Params params;
    if (options.seconds > 0) params.time_limit = std::chrono::duration<double>(options.seconds);
    params.gap = options.gap / 100;
    params.threads = threads_of(options);
    params.seed = options.seed;
    params.interrupted = &interrupt.flag();
    if (!options.quiet) params.on_progress = [&line](const assign::Progress& progress) { line.show(progress); };
    Outcome outcome = assign::solve(scenario, params);
    line.finish();
    return outcome;
}

/// Before the search: what no plan can give, so that nobody waits for it.
void say_too_few(const domain::Scenario& scenario, const SolveOptions& options, std::ostream& err) {
    io::write_too_few(err, scenario, facts::demand_of(scenario), options.language);
}

bool is_empty(const domain::Plan& plan) {
    return std::all_of(plan.timetables.begin(), plan.timetables.end(),
                       [](const domain::Timetable& timetable) { return timetable.empty(); });
}

Exit wrong_plan(const io::ScenarioFile& file, const std::vector<check::Violation>& found, const SolveOptions& options, std::ostream& out,
                std::ostream& err) {
    if (!options.json)
        for (const check::Violation& violation : found) err << io::violation_text(file.scenario, violation).in(options.language) << '\n';
    return fail(
        our_fault,
        tr("the plan that was found breaks rules (violations: {1}); this is a fault in Duaal, please report it; nothing was written",
           found.size()),
        options, out, err);
}

void say_json(const io::ScenarioReading& reading, const Outcome& outcome, const SolveOptions& options, std::ostream& out,
              const std::string& path, Standing standing) {
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
    object["seed"] = options.seed;
    object["threads"] = threads_of(options);
    object["objective"] = io::levels_json(file.scenario.objective(), outcome);
    object.update(io::figures_json(file.scenario, facts::figures_of(file.scenario, *outcome.plan)));
    object["demand"] = io::demand_json(file.scenario, facts::demand_of(file.scenario));
    print_json(object, out);
}

void say(const io::ScenarioFile& file, const Outcome& outcome, const SolveOptions& options, std::ostream& out, const std::string& path,
         Standing standing) {
    io::write_summary(out, file.scenario, outcome, options.language);
    const io::Text where = io::is_standard(path)        ? tr("The plan is on standard output.")
                           : standing == Standing::none ? tr("The plan is in {1}.", path)
                           : standing == Standing::better
                               ? tr("{1} stays as it was: it holds a better plan of this scenario.", path)
                               : tr("{1} stays as it was: it holds a plan of this scenario that is as good.", path);
    out << '\n' << where.in(options.language) << '\n';
    if (!options.output && !io::is_standard(options.scenario) && name_for_files(options.scenario) != fs::path(options.scenario).stem())
        out << tr("It is not called after the scenario's file: that name looks personal.").in(options.language) << '\n';
}

/// Checks the plan that was found, writes it where nothing better stands, and says so.
Exit publish(const io::ScenarioReading& reading, const Outcome& outcome, const SolveOptions& options, std::ostream& out, std::ostream& err,
             const fs::path& path) {
    const io::ScenarioFile& file = *reading.file;
    const check::Claims claims = check::claims_of(file.scenario, file.sha256, outcome);
    if (const auto found = check::judge(file.scenario, file.sha256, claims); !found.empty())
        return wrong_plan(file, found, options, out, err);
    const bool to_output = io::is_standard(path);
    const Standing standing = to_output ? Standing::none : standing_plan(path, file, claims);
    if (standing == Standing::none) {
        const io::PlanOrigin origin{name_in_plan(options.scenario), version(), options.seed, threads_of(options), outcome.seconds};
        const std::string text = io::plan_text(file.scenario, claims, origin);
        if (to_output)
            out << text;
        else if (const auto fault = io::write_file(path, text))
            return fail(our_fault, *fault, options, out, err);
    }
    if (options.json)
        say_json(reading, outcome, options, out, path.string(), standing);
    else if (!options.quiet)
        say(file, outcome, options, to_output ? err : out, path.string(), standing);
    return done;
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
    const fs::path path = options.output ? fs::path(*options.output) : plan_name(options.scenario);
    if (const auto why = output_fault(path, options)) return fail(usage, *why, options, out, err);
    Writing writing;
    if (const auto why = place_fault(path, writing.way_out)) return fail(usage, *why, options, out, err);
    const io::ScenarioReading reading = read_input(options.scenario, options, out, err);
    if (!reading.file) return wrong_input;
    writing.scenario = reading.files;
    writing.force = options.force;
    if (const auto why = target_fault(path, writing, plan_of(name_in_plan(options.scenario), reading.file->sha256)))
        return fail(usage, *why, options, out, err);
    if (!options.json && !options.quiet) say_too_few(reading.file->scenario, options, err);
    const Outcome outcome = search(reading.file->scenario, options, interrupt, err);
    if (!outcome.plan || (outcome.stopped != domain::Stopped::optimal && is_empty(*outcome.plan)))
        return fail(no_plan, tr("stopped before there was any plan; nothing was written. Give it more time with --time"), options, out,
                    err);
    return publish(reading, outcome, options, out, err, path);
}

}  // namespace duaal::cli
