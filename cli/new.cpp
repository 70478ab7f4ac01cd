#include "cli/new.hpp"

#include <CLI/CLI.hpp>
#include <filesystem>
#include <nlohmann/json.hpp>

#include "cli/app/target.hpp"
#include "cli/examples.hpp"
#include "cli/output.hpp"
#include "cli/settings.hpp"
#include "io/document/show.hpp"
#include "io/file.hpp"
#include "io/plan/atomic_file.hpp"
#include "io/privacy/redact.hpp"
#include "io/report/change/document.hpp"
#include "io/text/called.hpp"

namespace duaal::cli {

namespace {

namespace fs = std::filesystem;
using io::tr;

class New {
public:
    New(const NewOptions& options, std::ostream& out, std::ostream& err) : options_(options), out_(out), err_(err) {}

    Exit run() {
        if (const auto why = extending_fault(options_.scenario)) return fail(usage, *why, options_, out_, err_);
        if (const auto why = output_fault(options_.variant, options_)) return fail(usage, *why, options_, out_, err_);
        const auto scenario = read_changed(options_.scenario, options_, out_, err_);
        if (!scenario) return wrong_input;
        std::vector<io::Setting> settings;
        for (const std::string& text : options_.set) settings.push_back(*io::parse_setting(text).setting);
        if (const auto why = io::contradiction(settings)) return fail(usage, *why, options_, out_, err_);
        for (const io::Setting& setting : settings)
            if (const auto why = io::setting_fault(scenario->base, setting)) return fail(usage, *why, options_, out_, err_);
        const std::string text = io::what_if_text(scenario->base, folder(), head(), settings);
        if (const auto why = loss_fault(scenario->reading.files, text)) return fail(usage, *why, options_, out_, err_);
        const io::ScenarioReading reading = io::read_what_if(scenario->base, options_.variant, text);
        if (!reading.file)
            return refuse(tr("{1} is not written: what --set asks for is no scenario", options_.variant), reading.diagnostics, options_,
                          out_, err_);
        if (to_output())
            out_ << text;
        else if (const auto fault = io::write_file(options_.variant, text))
            return fail(our_fault, *fault, options_, out_, err_);
        say(app::new_warnings(scenario->reading.diagnostics, reading.diagnostics), *io::read_changes(options_.variant, text));
        return done;
    }

private:
    [[nodiscard]] fs::path folder() const {
        const fs::path variant = options_.variant;
        return variant.has_parent_path() ? variant.parent_path() : fs::path(".");
    }

    [[nodiscard]] bool to_output() const { return io::is_standard(options_.variant); }

    /// What stands there may be somebody's work, so only the very same text may go.
    [[nodiscard]] std::optional<io::Text> loss_fault(const std::vector<fs::path>& scenario, const std::string& text) const {
        return app::target_fault(options_.variant, {scenario, {}, options_.force, way_out_}, app::exactly(text));
    }

    /// Both to be filled in; a --set may do that.
    [[nodiscard]] io::WhatIfHead head() const {
        return {to_output() ? std::string() : io::redacted(fs::path(options_.variant).stem().string()),
                tr("Fill in: which question is this, and where do its figures come from?").in(options_.language)};
    }

    void say(const std::vector<io::Diagnostic>& warnings, const io::ChangeList& changes) {
        if (options_.json) {
            auto object = json_head("new", done);
            object["written"] = options_.variant;
            object["changes"] = io::changes_json(changes, options_.language);
            object["diagnostics"] = diagnostics_json(warnings, options_.language);
            return print_json(object, out_);
        }
        write_diagnostics(warnings, options_, err_);
        if (options_.quiet) return;
        const io::Document document = io::changes_document(changes, options_.variant, options_.language);
        if (to_output()) return io::show(err_, document, options_.language);
        out_ << tr("{1} is written.", options_.variant).in(options_.language) << '\n';
        io::show(out_, document, options_.language);
        const io::Text next =
            changes.objects.empty()
                ? tr("Write in it what is different, and then: {2} check {1}", options_.variant, io::called())
                : tr("Fill in its description, and then: {3} compare {1} {2}", options_.scenario, options_.variant, io::called());
        out_ << next.in(options_.language) << '\n';
    }

    const NewOptions& options_;
    std::ostream& out_;
    std::ostream& err_;
    io::Text way_out_ = tr("give another file");
};

}  // namespace

void setup_new(CLI::App& app, NewOptions& options) {
    const io::Language language = options.language;
    app.description(tr("Start a what-if: a small file that extends a scenario and says only what is different.").in(language));
    add_scenario(app, options.scenario, options);
    app.add_option("VARIANT", options.variant, tr("the file to write; -: standard output").in(language))->required()->type_name("");
    app.add_option(
           "--set", options.set,
           tr("what is different, such as /policy/max_care_trip=30: where, as a JSON pointer, and what, as JSON or plain text; null "
              "deletes; may be repeated")
               .in(language))
        ->type_name(tr("POINTER=VALUE").in(language))
        ->allow_extra_args(false)
        ->check(CLI::Validator(
            [language](const std::string& word) {
                const io::SettingReading reading = io::parse_setting(word);
                return reading.setting ? std::string() : reading.fault.in(language);
            },
            ""));
    add_force(app, options.force, language);
    add_examples(app,
                 {{"new westland.json farther.json --set /policy/max_care_trip=30", tr("what if the childcare may be half an hour away")},
                  {"new westland.json later.json --set /period/until=2027-08-31", tr("what if the timetable is for longer")}},
                 language);
}

Exit run_new(const NewOptions& options, std::ostream& out, std::ostream& err) { return New(options, out, err).run(); }

}  // namespace duaal::cli
