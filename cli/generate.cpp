#include "cli/generate.hpp"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "cli/app/target.hpp"
#include "cli/examples.hpp"
#include "cli/output.hpp"
#include "cli/usage.hpp"
#include "io/file.hpp"
#include "io/plan/atomic_file.hpp"

namespace duaal::cli {

using io::tr;

void setup_generate(CLI::App& app, GenerateOptions& options) {
    const io::Language language = options.language;
    const auto number = [&](const char* name, auto& value, NumberRange range, const io::Text& what) -> CLI::Option& {
        CLI::Option& option = *app.add_option(name, value, what.in(language))->type_name(tr("NUMBER").in(language));
        check_number(option, range, language);
        return option;
    };
    io::GenerateOptions& recipe = options.recipe;
    app.description(tr("Invent a realistic scenario; the same seed and options give the same scenario.").in(language));
    number("--participants", recipe.participants, {1, 100000}, tr("how many participants")).required();
    number("--seed", recipe.seed, {0, max_seed}, tr("which scenario")).required();
    number("--seats", recipe.seats, {0, 1000}, tr("seats for every 100 lessons wanted, per module and level (95)"));
    number("--positions", recipe.positions, {0, 1000}, tr("positions in shifts for every 100 working days wanted (95)"));
    number("--childcare", recipe.childcare, {0, 1000}, tr("childcare places a half-day for every 100 children who need care (55)"));
    number("--couples", recipe.couples, {0, 100}, tr("percentage of participants in couples with a child that needs care (25)"));
    number("--large-minimums", recipe.large_minimums, {0, 100}, tr("percentage of groups that need five people or more (34)"));
    number("--restricted", recipe.restricted, {0, 100}, tr("percentage of participants who are not always available (20)"));
    app.add_option("-o,--output", options.output, tr("where to write the scenario; without it, or -: standard output").in(language))
        ->type_name(tr("FILE").in(language));
    add_force(app, options.force, language);
    add_examples(app, {{"generate --participants 40 --seed 1 -o invented.json", tr("a scenario of forty people, to practise on")}},
                 language);
}

Exit run_generate(const GenerateOptions& options, std::ostream& out, std::ostream& err) {
    const bool to_file = options.output && !io::is_standard(*options.output);
    app::Writing writing;
    writing.force = options.force;
    if (to_file)
        if (const auto why = app::place_fault(*options.output, writing.way_out)) return fail(usage, *why, options, out, err);
    const std::string text = io::generate(options.recipe);
    if (to_file) {
        if (const auto why = app::target_fault(*options.output, writing, app::exactly(text))) return fail(usage, *why, options, out, err);
        if (const auto fault = io::write_file(*options.output, text)) return fail(our_fault, *fault, options, out, err);
    }
    if (options.json) {
        auto object = json_head("generate", done);
        if (to_file)
            object["written"] = *options.output;
        else
            object["scenario"] = nlohmann::ordered_json::parse(text);
        print_json(object, out);
    } else if (!to_file) {
        out << text;
    } else if (!options.quiet) {
        out << tr("The scenario is in {1}.", *options.output).in(options.language) << '\n';
    }
    return done;
}

}  // namespace duaal::cli
