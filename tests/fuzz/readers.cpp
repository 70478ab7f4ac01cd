#include "tests/fuzz/readers.hpp"

#include <algorithm>
#include <cstdlib>
#include <nlohmann/json.hpp>

#include "io/plan/read_plan.hpp"
#include "io/violation/violation_text.hpp"
#include "solver/check/stated.hpp"
#include "tests/io/support.hpp"

namespace duaal::test {

namespace {

void must(bool holds) {
    if (!holds) std::abort();
}

/// Every sentence in both languages; how many errors there are.
std::ptrdiff_t say(const std::vector<io::Diagnostic>& diagnostics) {
    for (const io::Diagnostic& one : diagnostics)
        for (const io::Language language : {io::Language::nl, io::Language::en}) must(!describe(one, language).empty());
    return std::ranges::count(diagnostics, io::Diagnostic::Severity::error, &io::Diagnostic::severity);
}

void judge(const io::ScenarioFile& file, const check::Stated& stated) {
    for (const check::Finding& violation : check::judge(file.scenario, file.sha256, stated)) {
        for (const io::Language language : {io::Language::nl, io::Language::en})
            must(!io::violation_text(file.scenario, violation).in(language).empty());
        must(io::violation_json(file.scenario, violation).is_object());
    }
}

}  // namespace

void read_as_scenario(std::string_view text) {
    static const Folder folder;
    const io::ScenarioReading reading = io::read_scenario(folder.write("scenario.json", text));
    must(reading.file.has_value() == (say(reading.diagnostics) == 0));
    if (!reading.file) return;
    const io::PlanReading nothing = io::read_plan_text(reading.file->scenario, "{}", "plan.json");
    must(nothing.stated.has_value());
    judge(*reading.file, *nothing.stated);
}

void read_as_plan(std::string_view text) {
    static const io::ScenarioFile file = *read_text(whole_scenario().dump()).file;
    const io::PlanReading reading = io::read_plan_text(file.scenario, std::string(text), "plan.json");
    must(reading.stated.has_value() == (say(reading.diagnostics) == 0));
    if (reading.stated) judge(file, *reading.stated);
}

}  // namespace duaal::test
