#include "io/tables/scenario.hpp"

#include <array>
#include <map>

#include "io/laws/laws.hpp"
#include "io/tables/files/files.hpp"
#include "io/tables/making.hpp"
#include "io/tables/sheets/setting_rows.hpp"
#include "io/tables/tables_of.hpp"
#include "io/text/fold.hpp"
#include "io/values/nearest.hpp"

namespace duaal::io::tables {

struct WorkbookScenario::Parts {
    Parts(Arena& arena, Report& report, Source& source) : making{arena, report, source, nullptr, assumed} {}

    Workbook book;
    Tables tables;
    Assumptions assumed;
    Making making;
    bool opened = false;
};

namespace {

constexpr std::array<std::pair<std::string_view, void (*)(Making&, const Table&)>, 11> makers{{{"Instellingen", make_settings},
                                                                                               {"Locaties", make_locations},
                                                                                               {"Aanbieders", make_providers},
                                                                                               {"Lesgroepen", make_groups},
                                                                                               {"Werkplekken", make_placements},
                                                                                               {"Opvang", make_childcare},
                                                                                               {"Huishoudens", make_households},
                                                                                               {"Kinderen", make_children},
                                                                                               {"Deelnemers", make_participants},
                                                                                               {"Afspraken", make_appointments},
                                                                                               {"Reistijden", make_travel}}};

/// Households that only children name have no home.
void require_homes(Making& in) {
    const Draft* households = in.root.find("households");
    if (households == nullptr) return;
    for (const auto& [id, household] : std::get<Draft::Members>(households->content))
        if (household.find("home") == nullptr && !in.listed_homes.contains(id) && in.below({"households", id}) == nullptr)
            in.error(household.place, "dangling_reference",
                     tr("no participant lives in household \"{1}\", and it is not on the sheet Huishoudens", id),
                     tr("write the household of a participant, or a participant's number"));
}

}  // namespace

WorkbookScenario::WorkbookScenario(Arena& arena, Report& report, Source& source, const std::filesystem::path& path)
    : parts_(new Parts(arena, report, source)) {
    auto read = read_workbook(path);
    if (const auto* fault = std::get_if<Fault>(&read)) {
        report.error(source, fault->code, fault->why, fault->mend);
        return;
    }
    parts_->book = std::get<Workbook>(std::move(read));
    for (const std::string& encoding : parts_->book.encodings) parts_->assumed.add(Assumed::encoding, encoding);
    source.cells.push_back({parts_->making.kept(path.filename().string()), {}, {}, 0, 0, 0});  // what has no cell
    find_tables(parts_->making, parts_->book, parts_->tables);
    parts_->opened = true;
}

WorkbookScenario::~WorkbookScenario() = default;

bool WorkbookScenario::opened() const { return parts_->opened; }

std::vector<LawBeneath> WorkbookScenario::laws() {
    std::vector<LawBeneath> out;
    const auto settings = parts_->tables.find("Instellingen");
    if (settings == parts_->tables.end()) return out;
    Making& in = parts_->making;
    for (const NamedLaw& law : laws_of(in, settings->second)) {
        const auto file = law_file(law.name);
        if (!file) {
            const auto [why, mend] = unknown_law(law.name);
            in.error(law.place, "unreadable_file", why, mend);
            continue;
        }
        in.assumed.add(Assumed::law, law.name);
        out.push_back({*file, &in.node_at(law.place)});
    }
    return out;
}

const Node* WorkbookScenario::made(const Node* beneath) {
    Making& in = parts_->making;
    in.beneath = beneath;
    in.root.set("format", std::string("duaal-scenario/1"), 0);
    in.root.member("households", 0);
    in.root.member("participants", 0);
    for (const auto& [name, make] : makers)
        if (const auto table = parts_->tables.find(name); table != parts_->tables.end()) make(in, table->second);
    require_homes(in);
    return nodes_of(in.arena, in.source, in.root);
}

std::vector<Text> WorkbookScenario::assumed() const { return parts_->assumed.sentences(); }

}  // namespace duaal::io::tables
