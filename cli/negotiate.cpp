#include "cli/negotiate.hpp"

#include <CLI/CLI.hpp>
#include <filesystem>
#include <nlohmann/json.hpp>

#include "cli/app/negotiate.hpp"
#include "cli/app/negotiation_files.hpp"
#include "cli/app/side_by_side.hpp"
#include "cli/examples.hpp"
#include "cli/interrupt.hpp"
#include "cli/output.hpp"
#include "cli/progress.hpp"
#include "cli/scenario_input.hpp"
#include "cli/search_options.hpp"
#include "cli/usage.hpp"
#include "io/document/show.hpp"
#include "io/report/negotiation/document.hpp"
#include "io/report/negotiation/json.hpp"
#include "io/text/called.hpp"
#include "io/text/numbers.hpp"

namespace duaal::cli {

namespace {

namespace fs = std::filesystem;
using io::tr;

constexpr double pause = 2;  ///< seconds between lines of progress

class Negotiate {
public:
    Negotiate(const NegotiateOptions& options, std::ostream& out, std::ostream& err)
        : options_(options), out_(out), err_(err), start_(std::chrono::steady_clock::now()) {}

    Exit run() {
        if (const Exit exit = read(); exit != done) return exit;
        app::Job job = job_of(options_, interrupt_);
        ProgressLine line(err_, false, file_->scenario.objective().size(), options_.language);
        if (!options_.quiet) job.on_progress = [&line](const assign::Progress& progress) { line.show(progress); };
        const auto answer = [&](auto use_case, auto tell) {
            const auto result = use_case(talk(), job);
            if (const auto* failure = std::get_if<app::Failure>(&result)) return fail(*failure, options_, out_, err_);
            (this->*tell)(std::get<0>(result));
            return done;
        };
        return about_->map ? answer(&app::map, &Negotiate::say_map) : answer(&app::negotiate, &Negotiate::say);
    }

private:
    Exit stop(Exit exit, const io::Text& why) { return fail(exit, why, options_, out_, err_); }

    Exit read() {
        if (const auto why = app::folder_name_fault(options_.folder)) return stop(usage, *why);
        if (options_.folder)
            if (const auto why = extending_fault(options_.scenario)) return stop(usage, *why);
        io::ScenarioReading reading = read_input(options_.scenario, options_, out_, err_);
        if (!reading.file) return wrong_input;
        file_ = std::move(reading.file);
        files_ = std::move(reading.files);
        diagnostics_ = std::move(reading.diagnostics);
        auto found = app::negotiable_of(file_->scenario, {options_.windows, options_.only, options_.keep, options_.map});
        if (const auto* fault = std::get_if<io::Text>(&found)) return stop(usage, *fault);
        about_ = std::move(std::get<app::Negotiable>(found));
        if (!options_.json && !options_.quiet)
            for (const io::Text& warning : about_->warnings) err_ << tr("warning: {1}", warning).in(options_.language) << '\n';
        return done;
    }

    [[nodiscard]] app::Talk talk() {
        app::Talk talk{options_.scenario, *file_, files_, *about_, options_.plan, options_.moves, io::called(), start_};
        if (!options_.quiet) talk.on_progress = [this](const negotiate::Progress& progress) { show(progress); };
        return talk;
    }

    /// A line per level that is not settled, now and then.
    void show(const negotiate::Progress& progress) {
        if (progress.elapsed.count() < last_ + pause) return;
        last_ = progress.elapsed.count();
        const auto& levels = progress.step->outcome.levels;
        std::size_t level = 0;
        while (level + 1 < levels.size() && levels[level].proven()) ++level;
        const std::string elapsed = io::decimal(progress.elapsed.count(), 1, options_.language);
        const io::Text side = progress.harmless ? tr("nobody worse off") : tr("any change");
        const std::int64_t bound = levels[level].bound.value_or(levels[level].value);
        err_ << tr("{1} s  {2}  moves {3}  level {4} of {5}  value {6}  bound {7}  gap {8}%", elapsed, side, progress.step->most_moves,
                   level + 1, levels.size(), levels[level].value, bound,
                   io::decimal(gap_percentage(levels[level].value, bound), 1, options_.language))
                    .in(options_.language)
             << '\n'
             << std::flush;
    }

    void say(const io::Negotiation& found) {
        if (options_.json) {
            auto object = head();
            object["steps"] = io::steps_json(found);
            return print_json(object, out_);
        }
        if (options_.quiet) return;
        io::Document document = io::negotiation_document(found);
        if (options_.folder)
            document.line(tr("The page for the talk is {1}; a brief for each provider is beside it.",
                             (fs::path(*options_.folder) / app::page_name).string()));
        io::show(out_, document, options_.language);
    }

    void say_map(const io::NegotiationMap& map) {
        if (options_.json) {
            auto object = head();
            object["map"] = io::map_json(map);
            return print_json(object, out_);
        }
        if (!options_.quiet) io::show(out_, io::map_document(map), options_.language);
    }

    [[nodiscard]] nlohmann::ordered_json head() const {
        auto object = json_head("negotiate", done);
        object["scenario"] = options_.scenario;
        object["scenario_sha256"] = file_->sha256;
        object["diagnostics"] = diagnostics_json(diagnostics_, options_.language);
        object["warnings"] = nlohmann::ordered_json::array();
        for (const io::Text& warning : about_->warnings) object["warnings"].push_back(warning.in(options_.language));
        return object;
    }

    const NegotiateOptions& options_;
    std::ostream& out_;
    std::ostream& err_;
    std::chrono::steady_clock::time_point start_;
    const Interrupt interrupt_;
    std::optional<io::ScenarioFile> file_;
    std::vector<fs::path> files_;              ///< that it was read from
    std::vector<io::Diagnostic> diagnostics_;  ///< warnings
    std::optional<app::Negotiable> about_;
    double last_ = -pause;
};

}  // namespace

void setup_negotiate(CLI::App& app, NegotiateOptions& options) {
    const io::Language language = options.language;
    const auto add = [&](const char* name, auto& value, const io::Text& type, const io::Text& what) -> CLI::Option& {
        return *app.add_option(name, value, what.in(language))->type_name(type.in(language));
    };
    app.description(tr("Find which lessons to move, to when, whom it helps and whom it hurts.").in(language));
    add_scenario(app, options.scenario, options);
    reads(add("--plan", options.plan, tr("PLAN"),
              tr("the plan against which nobody may be worse off; without it, the best plan is found first")),
          options);
    check_number(add("--moves", options.moves, tr("NUMBER"), tr("how many groups may get other lesson times, at most (2)")), {0, 5},
                 language);
    check_number(add("--time", options.seconds, tr("SECONDS"), tr("stop after so long with the best found (600; 0: without end)")),
                 {0, 1e9, false}, language);
    add("-o,--output", options.folder, tr("FOLDER"),
        tr("where to write a scenario and a plan for every step, the page for the talk and a brief for each provider"));
    add_force(app, options.force, language);
    add("--windows", options.windows, tr("[PROVIDER=]TIMES"),
        tr("as if lessons could be given then too, such as 'sat 09:00-13:00'; without a provider for all; may be repeated"))
        .allow_extra_args(false)
        ->check(CLI::Validator([language](const std::string& word) { return app::window_fault(word).in(language); }, ""));
    add("--map", options.map, tr("GROUP"), tr("instead: what this group alone brings, by day and time of its lessons"));
    add("--only", options.only, tr("GROUP,..."), tr("move only these groups")).delimiter(',')->allow_extra_args(false);
    add("--keep", options.keep, tr("GROUP,..."), tr("do not move these groups")).delimiter(',')->allow_extra_args(false);
    check_number(add("--threads", options.threads, tr("NUMBER"), tr("threads; the plan may depend on it (as many as the machine has)")),
                 {1, 1024}, language);
    check_number(add("--seed", options.seed, tr("NUMBER"), tr("which of equally good plans is found may depend on it (1)")), {0, max_seed},
                 language);
    add_examples(app,
                 {{"negotiate westland.json --moves 1", tr("the one group to move, with proof")},
                  {"negotiate westland.json --plan plan.json -o talk", tr("everything for the talk with the provider")},
                  {"negotiate westland.json --map a2-di-do", tr("why Tuesday hurts: what every other time of this group brings")},
                  {"negotiate westland.json --windows 'sat 09:00-12:30'", tr("what if Saturday were offered as well")}},
                 language);
}

Exit run_negotiate(const NegotiateOptions& options, std::ostream& out, std::ostream& err) { return Negotiate(options, out, err).run(); }

}  // namespace duaal::cli
