#include "io/scenario/read_scenario.hpp"

#include "io/json/canonical.hpp"
#include "io/scenario/load.hpp"
#include "io/scenario/sections/sections.hpp"
#include "io/scenario/whole/whole.hpp"
#include "io/sha256.hpp"
#include "io/values/date_text.hpp"

namespace duaal::io {

namespace {

constexpr std::string_view scenario_format = "duaal-scenario/1";

template <class Index>
domain::Table<Index, std::string> table_of(const Ids& ids) {
    return domain::Table<Index, std::string>(ids.all());
}

void read_format(Report& report, const Node* node) {
    const auto format = text(report, node);
    if (format && *format != scenario_format)
        report.error(*node, "unknown_format", tr("\"{1}\" is no format of a scenario that this version reads", *format),
                     tr("write \"{1}\"", scenario_format));
}

void read_period(Context& in, const Node* node) {
    Object object(in.report, node);
    if (object.ok()) {
        const auto dates = period(in.report, object);
        in.period_is_sound = dates.has_value();
        assign(in.data.period, dates);
    }
    object.close();
}

/// The order matters where a part looks at what an earlier one read: the period, and the placements' shifts.
void read_top(Context& in) {
    Object top(in.report, &in.root);
    read_format(in.report, top.must("format"));
    assign(in.data.name, free_text(in.report, top.maybe("name")));
    read_period(in, top.must("period"));
    read_policy(in, top.maybe("policy"));
    read_objective(in, top.maybe("objective"));
    read_routes(in, top.maybe("routes"));
    read_calendar(in, top.maybe("calendar"));
    read_locations(in, top.maybe("locations"));
    read_travel(in, top.maybe("travel"));
    read_providers(in, top.maybe("providers"));
    read_groups(in, top.maybe("groups"));
    read_placements(in, top.maybe("placements"));
    read_childcare(in, top.maybe("childcare"));
    read_households(in, top.must("households"));
    read_participants(in, top.must("participants"));
    top.close();
}

std::optional<ScenarioFile> read_merged(Arena& arena, Report& report, const Node& root) {
    Context in{arena, report, root, KnownIds::of(root)};
    in.data.modules = table_of<domain::ModuleIndex>(in.ids.modules);
    in.data.sectors = table_of<domain::SectorIndex>(in.ids.sectors);
    in.data.tags = table_of<domain::TagIndex>(in.ids.tags);
    read_top(in);
    if (report.errors() > 0) replace_unsound_rows(in);
    check_sums(in);
    domain::Scenario scenario(std::move(in.data));
    check_needed_travel(in, scenario);
    if (report.errors() > 0) return std::nullopt;
    warn_of_unusable(in, scenario);
    warn_of_promises(in, scenario);
    warn_of_unusable_supply(in, scenario);
    warn_of_birthdays(in, scenario);
    return ScenarioFile{std::move(scenario), sha256(canonical_text(root))};
}

}  // namespace

ScenarioReading read_scenario(const std::filesystem::path& path) { return read_draft(path, std::nullopt); }

ScenarioReading read_draft(const std::filesystem::path& path, std::optional<std::string> text) {
    Arena arena;
    Report report;
    auto layers = load_layers(arena, report, path, std::move(text), Gaps::allowed);
    ScenarioReading reading;
    const std::size_t before = report.size();
    if (layers) {
        reading.file = read_merged(arena, report, *layers->merged);
        reading.files = layers->files;
        if (layers->has_gaps) report.forget_follow_ups(before);
        reading.assumed = std::move(layers->assumed);
    }
    reading.diagnostics = report.take();
    return reading;
}

}  // namespace duaal::io
