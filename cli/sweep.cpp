#include "cli/sweep.hpp"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "cli/app/side_by_side.hpp"
#include "cli/app/sweep.hpp"
#include "cli/examples.hpp"
#include "cli/settings.hpp"
#include "io/document/show.hpp"
#include "io/report/sweep/document.hpp"
#include "io/report/sweep/json.hpp"

namespace duaal::cli {

namespace {

using io::tr;

class SweepRun {
public:
    SweepRun(const SweepOptions& options, std::ostream& out, std::ostream& err) : options_(options), out_(out), err_(err) {}

    Exit run() {
        if (const auto why = app::folder_name_fault(options_.folder)) return fail(usage, *why, options_, out_, err_);
        if (options_.folder)
            if (const auto why = extending_fault(options_.base)) return fail(usage, *why, options_, out_, err_);
        base_ = read_changed(options_.base, options_, out_, err_);
        if (!base_) return wrong_input;
        if (!options_.json) write_warnings(options_.base, base_->reading.diagnostics, options_, err_);
        std::vector<io::Axis> axes;
        for (const std::string& text : options_.set) axes.push_back(*io::parse_axis(text).axis);
        const Interrupt interrupt;
        auto answer = app::sweep(*base_, axes, job_of_several(options_, interrupt, err_));
        if (const auto* failure = std::get_if<app::Failure>(&answer))
            return failure->diagnostics.empty() ? fail(*failure, options_, out_, err_)
                                                : refuse(failure->why, failure->diagnostics, options_, out_, err_);
        swept_ = std::move(std::get<app::Swept>(answer));
        if (options_.json)
            say_json();
        else if (!options_.quiet)
            say();
        return done;
    }

private:
    void say() {
        io::Document document = io::sweep_document(swept_.sweep);
        document.line(options_.folder ? tr("What-ifs, plans, table (sweep.csv) and curve (sweep.svg) are in {1}.", *options_.folder)
                                      : tr("With -o FOLDER the what-ifs, plans, table and curve are kept."));
        io::show(out_, document, options_.language);
    }

    void say_json() {
        auto object = json_head("sweep", done);
        object.update(io::sweep_json(swept_.sweep, options_.language));
        object["diagnostics"] = diagnostics_json(base_->reading.diagnostics, options_.language);
        for (std::size_t i = 0; i < swept_.warnings.size(); ++i)
            object["scenarios"][i]["diagnostics"] = diagnostics_json(swept_.warnings[i], options_.language);
        print_json(object, out_);
    }

    const SweepOptions& options_;
    std::ostream& out_;
    std::ostream& err_;
    std::optional<app::ChangedScenario> base_;
    app::Swept swept_;
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
