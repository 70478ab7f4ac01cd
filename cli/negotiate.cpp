#include "cli/negotiate.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <filesystem>
#include <nlohmann/json.hpp>

#include "cli/examples.hpp"
#include "cli/interrupt.hpp"
#include "cli/negotiable.hpp"
#include "cli/negotiation_files.hpp"
#include "cli/plan_target.hpp"
#include "cli/progress.hpp"
#include "cli/scenario_input.hpp"
#include "cli/side_by_side.hpp"
#include "cli/solved_folder.hpp"
#include "cli/usage.hpp"
#include "io/patch/what_if.hpp"
#include "io/plan/atomic_file.hpp"
#include "io/report/negotiation_json.hpp"
#include "io/report/negotiation_map.hpp"
#include "io/report/negotiation_text.hpp"
#include "io/report/words.hpp"
#include "io/text/called.hpp"
#include "solver/check/check.hpp"
#include "solver/check/score.hpp"
#include "solver/negotiate/negotiate.hpp"

namespace duaal::cli {

namespace {

namespace fs = std::filesystem;
using io::tr;

/// Of the time for everything, what solving the scenario as it is may take.
constexpr double share_of_first = 0.25;
constexpr double pause = 2;  ///< seconds between lines of progress

class Negotiate {
public:
    Negotiate(const NegotiateOptions& options, std::ostream& out, std::ostream& err)
        : options_(options), out_(out), err_(err), start_(std::chrono::steady_clock::now()) {}

    Exit run() {
        for (const auto step : {&Negotiate::read, &Negotiate::prepare, &Negotiate::plan})
            if (const Exit exit = (this->*step)(); exit != done) return exit;
        if (about_->map) return draw_map();
        for (const auto step : {&Negotiate::negotiate, &Negotiate::check})
            if (const Exit exit = (this->*step)(); exit != done) return exit;
        if (options_.folder)
            if (const auto fault = keep_negotiation(*options_.folder, origin(), options_.language, *negotiation_))
                return stop(our_fault, *fault);
        options_.json ? say_json() : say();
        return done;
    }

private:
    Exit stop(Exit exit, const io::Text& why) { return fail(exit, why, options_, out_, err_); }

    Exit read() {
        if (const auto why = folder_name_fault(options_.folder)) return stop(usage, *why);
        if (options_.folder)
            if (const auto why = extending_fault(options_.scenario)) return stop(usage, *why);
        io::ScenarioReading reading = read_input(options_.scenario, options_, out_, err_);
        if (!reading.file) return wrong_input;
        file_ = std::move(reading.file);
        files_ = std::move(reading.files);
        diagnostics_ = std::move(reading.diagnostics);
        auto found = negotiable_of(file_->scenario, options_);
        if (const auto* fault = std::get_if<io::Text>(&found)) return stop(usage, *fault);
        about_ = std::move(std::get<Negotiable>(found));
        if (!options_.json && !options_.quiet)
            for (const io::Text& warning : about_->warnings) err_ << tr("warning: {1}", warning).in(options_.language) << '\n';
        if (about_->may_move.empty())
            return stop(wrong_input, tr("{1}: no group can move: none is \"movable\" with windows to go to, and none has "
                                        "\"alternatives\"; add these to the groups that the provider would move",
                                        options_.scenario));
        return done;
    }

    /// Everything that will be written can be, and nothing is lost by it.
    Exit prepare() {
        if (options_.folder)
            if (const auto why = make_folder(*options_.folder)) return stop(usage, *why);
        Writing writing = writing_in_folder(files_, options_.force);
        if (options_.plan) writing.plan = *options_.plan;
        if (options_.folder && !about_->map)
            if (const auto why = negotiation_fault(file_->scenario, *options_.folder, options_.moves, writing)) return stop(usage, *why);
        if (!options_.plan)
            if (const auto why = target_fault(plan_path(), writing, plan_of(name_in_plan(options_.scenario), file_->sha256)))
                return stop(usage, *why);
        return done;
    }

    [[nodiscard]] fs::path plan_path() const {
        const fs::path name = plan_name(options_.scenario);
        return options_.folder ? fs::path(*options_.folder) / name : name;
    }

    [[nodiscard]] io::PlanOrigin origin() const {
        return {name_in_plan(options_.scenario), version(), options_.seed, threads(), given_.seconds};
    }

    [[nodiscard]] int threads() const { return options_.threads.value_or(machine_threads()); }

    /// The given plan, or the one of an earlier run, or a fresh one, which is saved.
    Exit plan() {
        if (options_.plan) {
            auto outcome = kept_outcome(*options_.plan, *file_);
            if (!outcome)
                return stop(wrong_input, tr("{1} is no plan that the checker accepts for {2} as it is now; make one with: {3} solve {2}",
                                            *options_.plan, options_.scenario, io::called()));
            given_ = std::move(*outcome);
            return done;
        }
        if (auto outcome = kept_outcome(plan_path(), *file_); outcome && outcome->stopped == domain::Stopped::optimal) {
            given_ = std::move(*outcome);
            return done;
        }
        assign::Params params;
        if (options_.seconds > 0) params.time_limit = std::chrono::duration<double>(options_.seconds * share_of_first);
        params.threads = threads();
        params.seed = options_.seed;
        params.interrupted = &interrupt_.flag();
        ProgressLine line(err_, false, file_->scenario.objective().size(), options_.language);
        if (!options_.quiet) params.on_progress = [&line](const assign::Progress& progress) { line.show(progress); };
        given_ = assign::solve(file_->scenario, params);
        if (!given_.plan) return stop(no_plan, tr("stopped before there was any plan; nothing was written. Give it more time with --time"));
        const check::Claims claims = check::claims_of(file_->scenario, file_->sha256, given_);
        if (!check::judge(file_->scenario, file_->sha256, claims).empty())
            return stop(our_fault,
                        tr("{1}: the plan that was found breaks rules; this is a fault in Duaal, please report it", options_.scenario));
        if (standing_plan(plan_path(), *file_, claims) != facts::Standing::none)
            given_ = kept_outcome(plan_path(), *file_).value();  // that of an earlier run is as good or better
        else if (const auto fault = io::write_file(plan_path(), io::plan_text(file_->scenario, claims, origin())))
            return stop(our_fault, *fault);
        return done;
    }

    Exit draw_map() {
        const negotiate::Map found = negotiate::map_of(about_->scenario, given_, *about_->map, params());
        io::NegotiationMap map{file_->scenario, *about_->map, found.free.outcome.levels, found.harmless.outcome.levels, {}};
        for (const negotiate::Cell& cell : found.cells)
            map.cells.push_back({cell.place, entry_of(cell.free, false), entry_of(cell.harmless, true)});
        for (const io::MapCell& cell : map.cells)
            for (const io::MapEntry* entry : {&cell.free, &cell.harmless})
                if (entry->step && !sound(*entry->step)) return wrong_plan();
        if (options_.json) {
            auto object = head();
            object["map"] = io::map_json(map);
            print_json(object, out_);
        } else if (!options_.quiet) {
            io::write_map(out_, map, options_.language);
        }
        return done;
    }

    [[nodiscard]] io::MapEntry entry_of(const negotiate::Best& best, bool harmless) const {
        io::MapEntry entry{std::nullopt, best.limits};
        if (best.step) entry.step = reported(*best.step, harmless);
        return entry;
    }

    [[nodiscard]] negotiate::Params params() {
        negotiate::Params params;
        params.most_moves = options_.moves;
        params.may_move = about_->may_move;
        if (options_.seconds > 0) {
            const std::chrono::duration<double> spent = std::chrono::steady_clock::now() - start_;
            params.time_limit = std::chrono::duration<double>(std::max(1.0, options_.seconds - spent.count()));
        }
        params.threads = threads();
        params.seed = options_.seed;
        params.interrupted = &interrupt_.flag();
        if (!options_.quiet) params.on_progress = [this](const negotiate::Progress& progress) { show(progress); };
        return params;
    }

    Exit negotiate() {
        const negotiate::Frontiers frontiers = negotiate::negotiate(about_->scenario, given_, params());
        negotiation_ = io::Negotiation{options_.scenario, file_->scenario, given_, {}, {}};
        for (const negotiate::Step& step : frontiers.free) negotiation_->free.push_back(reported(step, false));
        for (const negotiate::Step& step : frontiers.harmless) negotiation_->harmless.push_back(reported(step, true));
        return done;
    }

    [[nodiscard]] io::NegotiationStep reported(const negotiate::Step& step, bool harmless) const {
        io::NegotiationStep out{
            step.most_moves, harmless, {}, step.outcome, step.proven, negotiate::moved(file_->scenario, step.moves), {}};
        for (const negotiate::Move& move : step.moves)
            out.moves.push_back({move.group, move.to.sessions, move.to.cost, move.to.alternative});
        out.people = facts::affected_by({file_->scenario, *given_.plan}, {out.scenario, *out.outcome.plan});
        for (const negotiate::Step& other : step.others) out.others.push_back(reported(other, harmless));
        return out;
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

    /// Every plan, and what is said of its values, by the independent checker.
    Exit check() {
        for (const auto* frontier : {&negotiation_->free, &negotiation_->harmless})
            for (const io::NegotiationStep& step : *frontier)
                if (!sound(step) || !std::ranges::all_of(step.others, [&](const auto& other) { return sound(other); })) return wrong_plan();
        return done;
    }

    Exit wrong_plan() {
        return stop(our_fault,
                    tr("{1}: the plan that was found breaks rules; this is a fault in Duaal, please report it", options_.scenario));
    }

    [[nodiscard]] static bool sound(const io::NegotiationStep& step) {
        const auto values = check::values_of(step.scenario, *step.outcome.plan);
        for (std::size_t level = 0; level < values.size(); ++level)
            if (values[level] != step.outcome.levels[level].value) return false;
        return check::check_plan(step.scenario, *step.outcome.plan).empty() && (!step.harmless || step.people.worse.empty());
    }

    void say() {
        if (options_.quiet) return;
        io::write_negotiation(out_, *negotiation_, options_.language);
        if (options_.folder)
            out_ << tr("The page for the talk is {1}; a brief for each provider is beside it.",
                       (fs::path(*options_.folder) / page_name).string())
                        .in(options_.language)
                 << '\n';
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

    void say_json() {
        auto object = head();
        object["steps"] = io::steps_json(*negotiation_);
        print_json(object, out_);
    }

    const NegotiateOptions& options_;
    std::ostream& out_;
    std::ostream& err_;
    std::chrono::steady_clock::time_point start_;
    const Interrupt interrupt_;
    std::optional<io::ScenarioFile> file_;
    std::vector<fs::path> files_;              ///< that it was read from
    std::vector<io::Diagnostic> diagnostics_;  ///< warnings
    std::optional<Negotiable> about_;
    domain::Outcome given_;
    std::optional<io::Negotiation> negotiation_;
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
        ->check(CLI::Validator([language](const std::string& word) { return window_fault(word).in(language); }, ""));
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
