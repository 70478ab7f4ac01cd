#include "cli/sweep.hpp"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "cli/examples.hpp"
#include "cli/plan_target.hpp"
#include "cli/solved_folder.hpp"
#include "cli/sweep_grid.hpp"
#include "cli/written_list.hpp"
#include "io/report/sweep_json.hpp"
#include "io/report/sweep_text.hpp"

namespace duaal::cli {

namespace {

namespace fs = std::filesystem;
using io::tr;

class SweepRun {
public:
    SweepRun(const SweepOptions& options, std::ostream& out, std::ostream& err) : options_(options), out_(out), err_(err) {}

    Exit run() {
        for (const auto step : {&SweepRun::read, &SweepRun::lay_out, &SweepRun::prepare, &SweepRun::solve, &SweepRun::keep})
            if (const Exit exit = (this->*step)(); exit != done) return exit;
        if (options_.json)
            say_json();
        else if (!options_.quiet)
            say();
        return done;
    }

private:
    Exit stop(Exit exit, const io::Text& why) { return fail(exit, why, options_, out_, err_); }

    Exit read() {
        if (const auto why = folder_name_fault(options_.folder)) return stop(usage, *why);
        if (options_.folder)
            if (const auto why = extending_fault(options_.base)) return stop(usage, *why);
        base_ = read_changed(options_.base, options_, out_, err_);
        if (!base_) return wrong_input;
        if (!options_.json) write_warnings(options_.base, base_->reading.diagnostics, options_, err_);
        std::vector<io::Setting> first;
        for (const std::string& text : options_.set) {
            axes_.push_back(*io::parse_axis(text).axis);
            first.push_back({axes_.back().keys, axes_.back().values.front()});
        }
        if (axes_.size() > 2)
            return stop(usage, tr("{1} values change at once; a sweep is about one or two: write --set once or twice", axes_.size()));
        if (const auto why = io::contradiction(first)) return stop(usage, *why);
        return done;
    }

    /// Every what-if is read before any is solved.
    Exit lay_out() {
        const auto grid = grid_of(axes_);
        if (grid.size() > most_cells)
            return stop(usage, tr("that makes {1} what-ifs; write larger steps or fewer values, for at most {2}", grid.size(), most_cells));
        files_ = files_of(base_->base, grid, options_.folder.value_or("."));
        for (std::size_t i = 0; i < grid.size(); ++i) {
            for (const io::Setting& setting : grid[i])
                if (const auto why = io::setting_fault(base_->base, setting)) return stop(usage, *why);
            io::ScenarioReading reading = io::read_what_if(base_->base, files_[i].path, files_[i].text);
            if (!reading.file)
                return refuse(tr("nothing is solved: with {1} this is no scenario", settings_text(grid[i])), reading.diagnostics, options_,
                              out_, err_);
            warnings_.push_back(new_warnings(base_->reading.diagnostics, reading.diagnostics));
            const std::string file = options_.folder ? files_[i].path.string() : files_[i].path.stem().string();
            scenarios_.push_back({file, *std::move(reading.file), {}});
        }
        return done;
    }

    static constexpr const char *table_name = "sweep.csv", *curve_name = "sweep.svg";

    /// The folder with the what-ifs, and what an earlier run left there.
    Exit prepare() {
        if (!options_.folder) return done;
        if (const auto why = make_folder(*options_.folder)) return stop(usage, *why);
        if (const auto why = folder_fault()) return stop(usage, *why);
        WrittenList list(*options_.folder);
        for (std::size_t i = 0; i < files_.size(); ++i) {
            if (const auto fault = list.write(files_[i].path.filename().string(), files_[i].text)) return stop(our_fault, *fault);
            reuse(scenarios_[i], files_[i].plan());
        }
        return done;
    }

    [[nodiscard]] std::optional<io::Text> folder_fault() const {
        const Writing writing = writing_in_folder(base_->reading.files, options_.force);
        const WrittenList list(*options_.folder);
        if (auto why = list.fault({table_name, curve_name}, writing)) return why;
        for (std::size_t i = 0; i < files_.size(); ++i) {
            const auto written = list.ours(files_[i].path.filename().string()), same = exactly(files_[i].text);
            const auto ours = [&](const std::string& text) { return written(text) || same(text); };
            if (auto why = target_fault(files_[i].path, writing, ours)) return why;
            const auto plan = plan_of(name_in_plan(files_[i].path), scenarios_[i].input.sha256);
            if (auto why = target_fault(files_[i].plan(), writing, plan)) return why;
        }
        return std::nullopt;
    }

    Exit solve() {
        const Interrupt interrupt;
        solve_side_by_side(scenarios_, side_by_side(options_, interrupt, err_));
        return done;
    }

    /// What has an answer is kept before it is said that another has none.
    Exit keep() {
        const auto why = keep_plans(
            scenarios_, [this](std::size_t i) { return files_[i].plan(); }, options_);
        if (why) return stop(why->exit, why->why);
        sweep_ = io::sweep_of(options_.base, base_->reading.file->sha256, std::move(axes_), std::move(scenarios_));
        if (!options_.folder) return done;
        WrittenList list(*options_.folder);
        auto fault = list.write(table_name, io::sweep_csv(sweep_, options_.language));
        if (!fault) fault = list.write(curve_name, io::chart_svg(io::sweep_chart(sweep_, options_.language)));
        return fault ? stop(our_fault, *fault) : done;
    }

    void say() {
        io::write_sweep(out_, sweep_, options_.language);
        if (options_.folder)
            out_ << tr("What-ifs, plans, table (sweep.csv) and curve (sweep.svg) are in {1}.", *options_.folder).in(options_.language)
                 << '\n';
        else
            out_ << tr("With -o FOLDER the what-ifs, plans, table and curve are kept.").in(options_.language) << '\n';
    }

    void say_json() {
        auto object = json_head("sweep", done);
        object.update(io::sweep_json(sweep_, options_.language));
        object["diagnostics"] = diagnostics_json(base_->reading.diagnostics, options_.language);
        for (std::size_t i = 0; i < warnings_.size(); ++i)
            object["scenarios"][i]["diagnostics"] = diagnostics_json(warnings_[i], options_.language);
        print_json(object, out_);
    }

    const SweepOptions& options_;
    std::ostream& out_;
    std::ostream& err_;
    std::optional<ChangedScenario> base_;
    std::vector<io::Axis> axes_;  ///< given to the sweep once solved, as are the scenarios
    std::vector<SweepFile> files_;
    std::vector<std::vector<io::Diagnostic>> warnings_;  ///< of each, those that the base does not get
    std::vector<io::Solved> scenarios_;
    io::Sweep sweep_;
};

}  // namespace

void setup_sweep(CLI::App& app, SweepOptions& options) {
    const io::Language language = options.language;
    app.description(tr("Change one or two values of a scenario step by step, solve each, and say what it brings.").in(language));
    reads(*app.add_option("BASE", options.base, tr("the scenario").in(language))->required()->type_name(""), options);
    app.add_option(
           "--set", options.set,
           tr("which value, as a JSON pointer, and what it becomes: from, to and step, or values with commas; once or twice").in(language))
        ->type_name(tr("POINTER=FROM:TO:STEP").in(language))
        ->required()
        ->allow_extra_args(false)
        ->check(CLI::Validator(
            [language](const std::string& word) {
                const io::AxisReading reading = io::parse_axis(word);
                return reading.axis ? std::string() : reading.fault.in(language);
            },
            ""));
    add_search(
        app, options,
        tr("where to keep the what-ifs, their plans, the table (sweep.csv) and the curve (sweep.svg); what did not change since is not "
           "solved again"));
    add_examples(app,
                 {{"sweep westland.json --set /policy/max_care_trip=10:30:10", tr("what it brings to travel farther to the childcare")},
                  {"sweep westland.json --set /policy/care_mode=walk,bike --set /policy/max_care_trip=10,20 -o swept",
                   tr("the same on foot and by bike; everything is kept")}},
                 language);
}

Exit run_sweep(const SweepOptions& options, std::ostream& out, std::ostream& err) { return SweepRun(options, out, err).run(); }

}  // namespace duaal::cli
