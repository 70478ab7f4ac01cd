#include "cli/verify.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <nlohmann/json.hpp>

#include "cli/examples.hpp"
#include "cli/scenario_input.hpp"
#include "io/document/show.hpp"
#include "io/report/plan/weekly_rest.hpp"
#include "io/violation/violation_text.hpp"

namespace duaal::cli {

using io::tr;

void setup_verify(CLI::App& app, VerifyOptions& options) {
    app.description(tr("Check a plan file against every rule, and everything that it says of itself.").in(options.language));
    add_scenario(app, options.scenario, options);
    add_plan(app, options.plan, options);
    add_examples(app, {{"verify westland.json plan.json", tr("judge a plan that somebody sent, or that you changed by hand")}},
                 options.language);
}

Exit run_verify(const VerifyOptions& options, std::ostream& out, std::ostream& err) {
    const io::ScenarioReading reading = read_input(options.scenario, options, out, err);
    if (!reading.file) return wrong_input;
    const io::ScenarioFile& file = *reading.file;
    const auto stated = read_plan_input(file, options.plan, options, out, err);
    if (!stated) return wrong_input;
    auto found = check::judge(file.scenario, file.sha256, *stated);
    std::ranges::stable_partition(found, [](const check::Finding& one) {  // what explains the others comes first
        return check::reason_of(one) == "other_format" || check::reason_of(one) == "other_scenario";
    });
    const Exit exit = found.empty() ? done : violations;
    if (options.json) {
        auto list = nlohmann::ordered_json::array();
        for (const check::Finding& violation : found) {
            list.push_back(io::violation_json(file.scenario, violation));
            list.back()["text"] = io::violation_text(file.scenario, violation).in(options.language);
        }
        auto object = json_head("verify", exit);
        object["diagnostics"] = diagnostics_json(reading.diagnostics, options.language);
        object["violations"] = list;
        print_json(object, out);
        return exit;
    }
    for (const check::Finding& violation : found)
        out << check::rule_name(violation) << ": " << io::violation_text(file.scenario, violation).in(options.language) << '\n';
    if (found.empty() && !options.quiet)
        out << tr("The plan holds every rule, and says of itself what is true.").in(options.language) << '\n';
    if (found.empty() && !options.quiet) io::show(out, io::weekly_rest(file.scenario, stated->plan), options.language);
    if (!found.empty() && !options.quiet) out << tr("Violations: {1}", found.size()).in(options.language) << '\n';
    return exit;
}

}  // namespace duaal::cli
