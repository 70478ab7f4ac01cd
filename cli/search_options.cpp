#include "cli/search_options.hpp"

#include <CLI/CLI.hpp>

#include "cli/output.hpp"
#include "cli/usage.hpp"
#include "io/text/numbers.hpp"

namespace duaal::cli {

using io::tr;

void add_search(CLI::App& app, SearchOptions& options, const io::Text& kept) {
    const io::Language language = options.language;
    const auto add = [&](const char* name, auto& value, const io::Text& type, const io::Text& what) -> CLI::Option& {
        return *app.add_option(name, value, what.in(language))->type_name(type.in(language));
    };
    add("-o,--output", options.folder, tr("FOLDER"), kept);
    add_force(app, options.force, language);
    check_number(add("--time", options.seconds, tr("SECONDS"), tr("stop each scenario after so long (600; 0: without end)")),
                 {0, 1e9, false}, language);
    check_number(add("--gap", options.gap, tr("PERCENT"), tr("stop a scenario when every level is within so much of its bound (0)")),
                 {0, 100, false}, language);
    check_number(add("--threads", options.threads, tr("NUMBER"), tr("threads for all scenarios together (as many as the machine has)")),
                 {1, 1024}, language);
    check_number(add("--seed", options.seed, tr("NUMBER"), tr("which of equally good plans is found may depend on it (1)")), {0, max_seed},
                 language);
}

app::Job job_of_several(const SearchOptions& options, const Interrupt& interrupt, std::ostream& err) {
    app::Job job = job_of(options, interrupt);
    if (!options.quiet)
        job.on_solved = [&options, &err](const io::Solved& one) {
            const std::string seconds = io::decimal(one.outcome.seconds, 1, options.language);
            err << tr("{1}: solved in {2} s", one.file, seconds).in(options.language) << '\n';
        };
    return job;
}

}  // namespace duaal::cli
