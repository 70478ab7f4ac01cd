#include "cli/template.hpp"

#include <CLI/CLI.hpp>
#include <filesystem>
#include <nlohmann/json.hpp>

#include "cli/app/target.hpp"
#include "cli/examples.hpp"
#include "cli/output.hpp"
#include "io/convert/convert.hpp"
#include "io/plan/atomic_file.hpp"
#include "io/text/called.hpp"

namespace duaal::cli {

using io::tr;

void setup_template(CLI::App& app, TemplateOptions& options) {
    app.description(tr("Write an empty workbook for a municipality, with two example rows on each sheet.").in(options.language));
    app.add_option("-o,--output", options.output, tr("the workbook (.xlsx) to write").in(options.language))
        ->required()
        ->type_name(tr("FILE").in(options.language));
    add_force(app, options.force, options.language);
    add_examples(app, {{"template -o gemeente.xlsx", tr("a workbook to fill in")}}, options.language);
}

Exit run_template(const TemplateOptions& options, std::ostream& out, std::ostream& err) {
    if (std::filesystem::path(options.output).extension() != ".xlsx")
        return fail(usage, tr("{1} does not end in .xlsx; give a name that does, such as gemeente.xlsx", options.output), options, out,
                    err);
    app::Writing writing;
    writing.force = options.force;
    const std::string text = io::tables::workbook_template();
    if (const auto why = app::target_fault(options.output, writing, app::exactly(text))) return fail(usage, *why, options, out, err);
    if (const auto fault = io::write_file(options.output, text)) return fail(our_fault, *fault, options, out, err);
    if (options.json) {
        auto object = json_head("template", done);
        object["written"] = options.output;
        print_json(object, out);
    } else if (!options.quiet) {
        out << tr("The workbook is in {1}. Fill it in, and read it with: {2}", options.output, io::called() + " check").in(options.language)
            << '\n';
    }
    return done;
}

}  // namespace duaal::cli
