#include "cli/settings.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <tuple>

namespace duaal::cli {

using io::Diagnostic;

namespace {

bool is_same(const Diagnostic& a, const Diagnostic& b) {
    const auto what = [](const Diagnostic& one) { return std::tie(one.code, one.pointer, one.value); };
    return what(a) == what(b) && a.why.in(io::Language::en) == b.why.in(io::Language::en);
}

}  // namespace

std::optional<ChangedScenario> read_changed(const std::string& path, const CommonOptions& options, std::ostream& out, std::ostream& err) {
    io::ScenarioReading reading = io::read_scenario(path);
    auto base = io::what_if_base(path);
    if (reading.file && base) return ChangedScenario{*std::move(base), std::move(reading)};
    CommonOptions errors_only = options;
    errors_only.quiet = true;
    static_cast<void>(read_input(path, errors_only, out, err));  // says them
    return std::nullopt;
}

std::vector<Diagnostic> new_warnings(const std::vector<Diagnostic>& known, const std::vector<Diagnostic>& found) {
    std::vector<Diagnostic> fresh;
    for (const Diagnostic& one : found)
        if (std::ranges::none_of(known, [&](const Diagnostic& other) { return is_same(one, other); })) fresh.push_back(one);
    return fresh;
}

Exit refuse(const io::Text& why, const std::vector<Diagnostic>& found, const CommonOptions& options, std::ostream& out, std::ostream& err) {
    if (!options.json) {
        CommonOptions errors_only = options;
        errors_only.quiet = true;
        write_diagnostics(found, errors_only, err);
        return fail(usage, why, options, out, err);
    }
    auto errors = found;
    std::erase_if(errors, [](const Diagnostic& one) { return one.severity == Diagnostic::Severity::warning; });
    print_json({{"duaal", version()},
                {"exit", static_cast<int>(usage)},
                {"error", why.in(options.language)},
                {"diagnostics", diagnostics_json(errors, options.language)}},
               out);
    return usage;
}

}  // namespace duaal::cli
