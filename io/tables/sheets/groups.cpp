// Lesgroepen: one row a group.

#include "io/tables/cells/numbers.hpp"
#include "io/tables/cells/words.hpp"
#include "io/tables/making.hpp"
#include "io/text/fold.hpp"

namespace duaal::io::tables {

namespace {

/// The id of a provider; one that is on no sheet is made.
std::optional<std::string> provider_of(Making& in, const Row& row) {
    const auto text = in.text(row, "Aanbieder");
    if (!text) return std::nullopt;
    const auto at = in.place(row, "Aanbieder");
    const auto id = in.reference(*text, at, Named::provider);
    if (!id || in.names[Named::provider].find(*id) != nullptr || in.below({"providers", *id}) != nullptr) return id;
    in.names[Named::provider].add(*id, {*text, row.number, at});
    in.assumed.add(Assumed::provider_made, *text);
    in.root.member("providers", at).member(*id, at).set("name", *text, at);
    return id;
}

void make_levels(Making& in, Draft& group, const Row& row) {
    const auto range = in.word(row, "Niveau", levels_of);
    if (!range) return;
    const auto at = in.place(row, "Niveau");
    Draft& bounds = group.member("levels", at);
    if (!range->min.empty()) bounds.set("min", range->min, at);
    if (!range->max.empty()) bounds.set("max", range->max, at);
}

void make_place(Making& in, Draft& group, const Row& row) {
    const auto text = in.text(row, "Waar");
    if (!text || folded(*text) == "online") return;
    if (auto id = in.location(*text, in.place(row, "Waar"))) group.set("location", *std::move(id), in.place(row, "Waar"));
}

/// Each value one set of sessions.
void make_alternatives(Making& in, Draft& group, const Row& row) {
    const Cell* cell = row.at("Andere tijden");
    if (cell == nullptr) return;
    const auto at = in.place(row, "Andere tijden");
    if (cell->kind == Cell::Kind::error || cell->kind == Cell::Kind::date) {
        in.times(row, "Andere tijden");
        return;
    }
    int number = 0;
    for (const std::string& value : several(cell->text)) {
        const auto sessions = times_of(value, in.settings.parts);
        if (const auto* fault = std::get_if<Fault>(&sessions)) {
            in.error(at, *fault);
            continue;
        }
        group.member("alternatives", at).member(std::to_string(++number), at).set_texts("sessions", std::get<0>(sessions), at);
    }
}

void make_group(Making& in, const Row& row) {
    const bool all = in.all_filled(row);
    const auto id = in.new_id(row, "Groep", Named::group);
    if (!id || !all) return;
    Draft& group = in.root.member("groups", in.row_place(row)).member(*id, in.place(row, "Groep"));
    group.set("name", *in.text(row, "Groep"), in.place(row, "Groep"));
    if (auto provider = provider_of(in, row)) group.set("provider", *std::move(provider), in.place(row, "Aanbieder"));
    if (const auto sessions = in.times(row, "Lestijden")) group.set_texts("sessions", *sessions, in.place(row, "Lestijden"));
    in.set_number(group, "capacity", row, "Plaatsen");
    const auto module = in.text(row, "Vak");
    const auto module_at = in.place(row, module ? "Vak" : "Groep");
    if (auto module_id = in.id(module.value_or("nt2"), module_at)) group.set("module", *std::move(module_id), module_at);
    make_levels(in, group, row);
    in.set_number(group, "min_size", row, "Minstens");
    make_place(in, group, row);
    in.set_date(group, "from", row, "Van");
    in.set_date(group, "until", row, "Tot");
    in.set_number(group, "self_study", row, "Zelfstudie", false);
    make_alternatives(in, group, row);
    if (const auto flag = in.value(row, "Mag schuiven", flag_of)) group.set("movable", *flag, in.place(row, "Mag schuiven"));
}

}  // namespace

void make_groups(Making& in, const Table& table) {
    for (const Row& row : table.rows) make_group(in, row);
}

}  // namespace duaal::io::tables
