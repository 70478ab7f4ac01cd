#include "cli/convert.hpp"

#include <CLI/CLI.hpp>
#include <filesystem>
#include <nlohmann/json.hpp>

#include "cli/app/target.hpp"
#include "cli/examples.hpp"
#include "cli/output.hpp"
#include "cli/scenario_input.hpp"
#include "io/convert/convert.hpp"
#include "io/file.hpp"
#include "io/json/plain.hpp"
#include "io/plan/atomic_file.hpp"
#include "io/scenario/load.hpp"

namespace duaal::cli {

namespace {

namespace fs = std::filesystem;
using io::tr;

/// Where what a workbook has no column for goes: `gemeente.extra.json`, beside `gemeente.xlsx`.
fs::path beside(const fs::path& workbook) { return fs::path(workbook).replace_extension(".extra.json"); }

std::string joined_places(const std::vector<std::string>& places) {
    std::string out;
    for (const std::string& place : places) out.append(out.empty() ? "" : ", ").append(place);
    return out;
}

class Convert {
public:
    Convert(const ConvertOptions& options, std::ostream& out, std::ostream& err) : options_(options), out_(out), err_(err) {}

    Exit run() {
        const std::string ending = fs::path(options_.output).extension().string();
        if (ending != ".xlsx" && ending != ".json")
            return fail(usage, tr("{1} is neither .xlsx nor .json; give a name that ends in one of these with -o", options_.output),
                        options_, out_, err_);
        if (io::is_standard(options_.scenario))
            return fail(usage, tr("standard input (-) can be read only once; give the name of a file"), options_, out_, err_);
        const io::ScenarioReading reading = read_input(options_.scenario, options_, out_, err_);
        if (!reading.file) return wrong_input;
        writing_.scenario = reading.files;
        writing_.force = options_.force;
        io::Arena arena;
        io::Report report;
        const auto layers = io::load_layers(arena, report, options_.scenario);
        if (!layers) return wrong_input;
        return ending == ".json" ? write_json(*layers->merged) : write_workbook(*layers->merged);
    }

private:
    Exit write_json(const io::Node& merged) {
        const Texts texts{{options_.output, io::plain_json(&merged).dump(2) + "\n"}};
        if (const auto exit = keep(texts)) return *exit;
        return say({}, {});
    }

    Exit write_workbook(const io::Node& merged) {
        const io::tables::Converted made = io::tables::workbook_of(merged, fs::path(options_.output).filename().string());
        if (made.workbook.empty()) {
            write_diagnostics(made.faults, options_, err_);
            return fail(wrong_input, tr("this scenario cannot stand in a workbook; mend what is said above, or keep it in its file"),
                        options_, out_, err_);
        }
        Texts texts{{options_.output, made.workbook}};
        const std::string rest = made.beside.empty() ? "" : beside(options_.output).string();
        if (!rest.empty()) texts.emplace_back(rest, made.beside);
        if (const auto exit = keep(texts)) return *exit;
        return say(rest, made.without_column);
    }

    using Texts = std::vector<std::pair<fs::path, std::string>>;

    /// All of them, or none where one would take the place of something else.
    std::optional<Exit> keep(const Texts& texts) {
        for (const auto& [path, text] : texts)
            if (const auto why = app::target_fault(path, writing_, app::exactly(text))) return fail(usage, *why, options_, out_, err_);
        for (const auto& [path, text] : texts)
            if (const auto fault = io::write_file(path, text)) return fail(our_fault, *fault, options_, out_, err_);
        return std::nullopt;
    }

    Exit say(const std::string& rest, const std::vector<std::string>& places) {
        if (options_.json) {
            auto object = json_head("convert", done);
            object["written"] = options_.output;
            object["beside"] = rest.empty() ? nlohmann::ordered_json() : nlohmann::ordered_json(rest);
            object["without_column"] = places;
            print_json(object, out_);
        } else if (!options_.quiet) {
            out_ << tr("The scenario is in {1}.", options_.output).in(options_.language) << '\n';
            if (!rest.empty())
                out_ << tr("What a workbook has no column for is in {1}, which extends it: {2}. Give {1} to the other commands.", rest,
                           joined_places(places))
                            .in(options_.language)
                     << '\n';
        }
        return done;
    }

    const ConvertOptions& options_;
    app::Writing writing_;
    std::ostream& out_;
    std::ostream& err_;
};

}  // namespace

void setup_convert(CLI::App& app, ConvertOptions& options) {
    app.description(tr("Turn a scenario into a workbook, or a workbook into a scenario file.").in(options.language));
    add_scenario(app, options.scenario, options);
    app.add_option("-o,--output", options.output, tr("the workbook (.xlsx) or the scenario file (.json) to write").in(options.language))
        ->required()
        ->type_name(tr("FILE").in(options.language));
    add_force(app, options.force, options.language);
    add_examples(app,
                 {{"convert westland.json -o westland.xlsx", tr("a scenario as a workbook")},
                  {"convert westland.xlsx -o whole.json", tr("a workbook as one scenario file, with all that lies beneath")}},
                 options.language);
}

Exit run_convert(const ConvertOptions& options, std::ostream& out, std::ostream& err) { return Convert(options, out, err).run(); }

}  // namespace duaal::cli
