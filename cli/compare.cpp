#include "cli/compare.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <nlohmann/json.hpp>

#include "cli/app/compare.hpp"
#include "cli/app/requirement.hpp"
#include "cli/app/side_by_side.hpp"
#include "cli/examples.hpp"
#include "cli/settings.hpp"
#include "io/document/show.hpp"
#include "io/report/comparison/json.hpp"
#include "io/report/comparison/tables.hpp"

namespace duaal::cli {

namespace {

namespace fs = std::filesystem;
using app::Answer;
using app::Verdict;
using io::tr;

class Compare {
public:
    Compare(const CompareOptions& options, std::ostream& out, std::ostream& err) : options_(options), out_(out), err_(err) {}

    Exit run() {
        if (const Exit exit = read(); exit != done) return exit;
        const Interrupt interrupt;
        auto answer = app::compare(std::move(scenarios_), files_, job_of_several(options_, interrupt, err_));
        if (const auto* failure = std::get_if<app::Failure>(&answer)) return fail(*failure, options_, out_, err_);
        comparison_ = std::move(std::get<io::Comparison>(answer));
        const std::vector<Answer> answers = app::answers_of(options_.require, comparison_);
        const bool all_met = std::ranges::all_of(answers, [](const Answer& one) { return one.verdict == Verdict::met; });
        const Exit exit = all_met ? done : unmet;
        options_.json ? say_json(answers, exit) : say(answers);
        return exit;
    }

private:
    Exit stop(Exit exit, const io::Text& why) { return fail(exit, why, options_, out_, err_); }

    Exit read() {
        if (const auto why = app::folder_name_fault(options_.folder)) return stop(usage, *why);
        std::vector<std::string> files{options_.base};
        files.insert(files.end(), options_.variants.begin(), options_.variants.end());
        for (const std::string& file : files) {
            io::ScenarioReading reading = io::read_scenario(file);
            if (!reading.file) {
                static_cast<void>(read_input(file, options_, out_, err_));  // says the errors
                return wrong_input;
            }
            // what was said of the baseline is not said again of every variant
            warnings_.push_back(warnings_.empty() ? std::move(reading.diagnostics)
                                                  : app::new_warnings(warnings_.front(), reading.diagnostics));
            if (!options_.json) write_warnings(file, warnings_.back(), options_, err_);
            files_.insert(files_.end(), reading.files.begin(), reading.files.end());
            scenarios_.push_back({file, *std::move(reading.file), {}});
        }
        for (std::size_t i = 1; i < scenarios_.size(); ++i)
            for (const std::string& text : options_.require) {
                const std::size_t people = scenarios_[i].input.scenario.participants().size();
                const app::Requirement requirement = app::parse_requirement(text).value();
                if (requirement.at_least && static_cast<std::size_t>(requirement.heads) > people)
                    return stop(usage, tr("{1} has {2} participants, so that {3} can never be met; write a number from 0 to {2}",
                                          scenarios_[i].file, people, text));
            }
        return done;
    }

    void say(const std::vector<Answer>& answers) {
        io::Document document;
        if (!options_.quiet) document.add(io::comparison_document(comparison_, options_.people));
        for (const Answer& one : answers)
            if (!options_.quiet || one.verdict != Verdict::met) document.line(app::answer_text(one));
        if (options_.folder && !options_.quiet) document.line(tr("Plans and table are in {1}.", *options_.folder));
        io::show(out_, document, options_.language);
    }

    void say_json(const std::vector<Answer>& answers, Exit exit) {
        auto object = json_head("compare", exit);
        object.update(io::comparison_json(comparison_));
        for (std::size_t i = 0; i < warnings_.size(); ++i)
            object["scenarios"][i]["diagnostics"] = diagnostics_json(warnings_[i], options_.language);
        object["require"] = nlohmann::ordered_json::array();
        for (const Answer& one : answers)
            object["require"].push_back({{"file", one.file},
                                         {"text", one.requirement},
                                         {"verdict", domain::name(one.verdict, app::verdict_names)},
                                         {"heads", one.heads}});
        print_json(object, out_);
    }

    const CompareOptions& options_;
    std::ostream& out_;
    std::ostream& err_;
    std::vector<std::vector<io::Diagnostic>> warnings_;  ///< of the baseline, and those of each variant that it does not get
    std::vector<io::Solved> scenarios_;                  ///< the baseline first; given to the comparison
    std::vector<fs::path> files_;                        ///< that they were read from
    io::Comparison comparison_;
};

CLI::Validator requirement_validator(io::Language language) {
    return CLI::Validator(
        [language](const std::string& word) {
            return app::parse_requirement(word)
                       ? std::string()
                       : tr("\"{1}\" is no requirement; write STATUS>=NUMBER or STATUS<=NUMBER with the status none, "
                            "work, learning or complete, such as 'complete>=40'",
                            word)
                             .in(language);
        },
        "");
}

}  // namespace

void setup_compare(CLI::App& app, CompareOptions& options) {
    const io::Language language = options.language;
    const auto add = [&](const char* name, auto& value, const io::Text& type, const io::Text& what) -> CLI::Option& {
        return *app.add_option(name, value, what.in(language))->type_name(type.in(language));
    };
    app.description(tr("Solve a scenario and variants of it, and say what each variant brings.").in(language));
    reads(*add("BASE", options.base, {}, tr("the scenario that the others are compared with")).required(), options);
    reads(*add("VARIANT", options.variants, {}, tr("one or more variants")).required(), options);
    add_search(app, options, tr("where to keep the plans and the table (comparison.csv); what did not change since is not solved again"));
    app.add_flag("--people", options.people, tr("say who is better or worse off").in(language));
    add("--require", options.require, tr("STATUS>=NUMBER"),
        tr("how many people every variant must have in a status, also STATUS<=NUMBER; may be repeated; exit code 5 where one has not"))
        .allow_extra_args(false)
        ->check(requirement_validator(language));
    add_examples(app,
                 {{"compare westland.json evenings.json", tr("what lessons in the evening bring")},
                  {"compare westland.json evenings.json -o compared --people", tr("who gains by it; plans and table are kept")},
                  {"compare westland.json evenings.json --require complete>=3", tr("whether enough people are complete")}},
                 language);
}

Exit run_compare(const CompareOptions& options, std::ostream& out, std::ostream& err) { return Compare(options, out, err).run(); }

}  // namespace duaal::cli
