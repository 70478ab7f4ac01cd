#include "cli/common.hpp"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "io/privacy/redact.hpp"

namespace duaal::cli {

using io::tr;

namespace {

nlohmann::ordered_json redacted(nlohmann::ordered_json value) {
    if (value.is_string()) return io::redacted(value.get_ref<const std::string&>());
    if (value.is_structured())
        for (auto& part : value) part = redacted(std::move(part));
    return value;
}

}  // namespace

void add_common(CLI::App& app, CommonOptions& options) {
    const auto said = [language = options.language](const io::Text& text) { return text.in(language); };
    const std::string group = said(tr("For every command"));
    app.add_option_function<std::string>(
           "--lang", [&options](const std::string& word) { options.language = io::parse_language(word).value_or(options.language); },
           said(tr("language of what is said: nl or en (as the system's language; Dutch if that is not English)")))
        ->check(CLI::Validator(
            [said](const std::string& word) {
                return io::parse_language(word) ? std::string() : said(tr("\"{1}\" is no language; write nl or en", word));
            },
            ""))
        ->type_name("nl|en")
        ->group(group);
    app.add_flag("--json", options.json, said(tr("everything as one JSON object on standard output")))->group(group);
    app.add_flag("--quiet", options.quiet, said(tr("say only what is wrong")))->group(group);
}

std::string version() { return DUAAL_VERSION; }

nlohmann::ordered_json json_head(const std::string& command, Exit exit) {
    return {{"command", command}, {"duaal", version()}, {"exit", static_cast<int>(exit)}};
}

void print_json(const nlohmann::ordered_json& object, std::ostream& out) {
    out << redacted(object).dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) << '\n';
}

Exit fail(Exit exit, const io::Text& why, const CommonOptions& options, std::ostream& out, std::ostream& err) {
    if (options.json)
        print_json({{"duaal", version()}, {"exit", static_cast<int>(exit)}, {"error", why.in(options.language)}}, out);
    else
        err << "duaal: " << why.in(options.language) << '\n';
    return exit;
}

Exit fail(const app::Failure& failure, const CommonOptions& options, std::ostream& out, std::ostream& err) {
    const auto exit = [&] {
        switch (failure.cause) {
            case app::Cause::request:
                return usage;
            case app::Cause::input:
                return wrong_input;
            case app::Cause::no_plan:
                return no_plan;
            case app::Cause::fault:
                return our_fault;
        }
        return our_fault;
    };
    return fail(exit(), failure.why, options, out, err);
}

}  // namespace duaal::cli
