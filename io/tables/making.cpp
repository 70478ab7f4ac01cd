#include "io/tables/making.hpp"

#include "io/tables/cells/dates.hpp"
#include "io/tables/cells/numbers.hpp"
#include "io/text/fold.hpp"
#include "io/values/nearest.hpp"
#include "io/values/scalars.hpp"

namespace duaal::io::tables {

const Names::Entry* Names::find(const std::string& id) const {
    const auto found = by_id_.find(id);
    return found == by_id_.end() ? nullptr : &found->second;
}

void Names::add(const std::string& id, Entry entry) {
    by_name_.emplace(folded(entry.text), id);
    by_id_.emplace(id, std::move(entry));
}

std::optional<std::string> Names::id_of(std::string_view text) const {
    if (by_id_.contains(std::string(text))) return std::string(text);
    if (const auto found = by_name_.find(folded(text)); found != by_name_.end()) return found->second;
    const std::string made = made_id(text).id;
    return by_id_.contains(made) ? std::optional(made) : std::nullopt;
}

std::string_view Making::kept(std::string_view text) {
    const auto known = texts.find(text);
    if (known != texts.end()) return *known;
    return *texts.insert(arena.strings.emplace_back(text)).first;
}

std::uint32_t Making::cell_place(const Table& table, Cell& cell, std::string_view heading) {
    if (cell.place != Cell::unplaced) return cell.place;
    cell.place = static_cast<std::uint32_t>(source.cells.size());
    source.cells.push_back({kept(table.sheet->name), kept(heading), kept(cell.text), table.sheet_at, cell.row, cell.column});
    return cell.place;
}

std::uint32_t Making::place(const Row& row, std::string_view nl) {
    const std::size_t column = row.table->kind->column(nl);
    const std::string& heading = row.table->headings[column];
    if (Cell* cell = row.cells[column]) return cell_place(*row.table, *cell, heading);
    const auto at = static_cast<std::uint32_t>(source.cells.size());
    source.cells.push_back({kept(row.table->sheet->name), kept(heading), {}, row.table->sheet_at, row.number, row.table->columns[column]});
    return at;
}

std::uint32_t Making::row_place(const Row& row) {
    for (std::size_t column = 0; column < row.cells.size(); ++column)
        if (row.cells[column] != nullptr) return cell_place(*row.table, *row.cells[column], row.table->headings[column]);
    return sheet_place(*row.table);
}

std::uint32_t Making::sheet_place(const Table& table) {
    const auto at = static_cast<std::uint32_t>(source.cells.size());
    source.cells.push_back({kept(table.sheet->name), {}, {}, table.sheet_at, table.heading_row, 0});
    return at;
}

const Node& Making::node_at(std::uint32_t place) {
    Node& node = arena.nodes.emplace_back();
    node.source = &source;
    node.offset = place;
    return node;
}

void Making::error(std::uint32_t place, Code code, Text why, Text mend) {
    report.error(node_at(place), code, std::move(why), std::move(mend));
}

void Making::warning(std::uint32_t place, Code code, Text why, Text mend) {
    report.warning(node_at(place), code, std::move(why), std::move(mend));
}

std::optional<std::string> Making::text(const Row& row, std::string_view nl) { return value(row, nl, text_of); }

std::optional<std::vector<std::string>> Making::times(const Row& row, std::string_view nl, Alone alone) {
    return value(row, nl, [&](const Cell& cell) { return times_of(cell, settings.parts, alone); });
}

std::optional<std::string> Making::id(std::string_view text, std::uint32_t at) {
    auto [made, cut] = made_id(text);
    if (made.empty()) {
        error(at, "bad_id", tr("nothing of \"{1}\" can stand in an id", shown(text)), tr("use letters or figures"));
        return std::nullopt;
    }
    if (cut) assumed.add(Assumed::id_cut, text);
    return made;
}

std::optional<std::string> Making::new_id(const Row& row, std::string_view nl, Named kind) {
    const auto name = text(row, nl);
    if (!name) return std::nullopt;
    const bool has_id = row.table->kind->has("Id");
    const auto own = has_id ? text(row, "Id") : std::nullopt;
    const auto made = id(own.value_or(*name), place(row, own ? "Id" : nl));
    if (!made) return std::nullopt;
    Names& known = names[kind];
    if (const auto* first = known.find(*made)) {
        error(place(row, own ? "Id" : nl), "same_id",
              tr("\"{1}\" and \"{2}\" on row {3} have one id: {4}", shown(*name), shown(first->text), static_cast<int>(first->row), *made),
              tr("give one of the two another name, or an Id of its own"));
        return std::nullopt;
    }
    known.add(*made, {*name, row.number, place(row, nl)});
    return made;
}

namespace {

std::string_view section_of(Named kind) {
    switch (kind) {
        case Named::location:
            return "locations";
        case Named::provider:
            return "providers";
        case Named::group:
            return "groups";
        case Named::placement:
            return "placements";
        case Named::childcare:
            return "childcare";
        case Named::household:
            return "households";
        case Named::participant:
            return "participants";
    }
    return {};
}

}  // namespace

std::optional<std::string> id_below(const Node* section, std::string_view text) {
    if (section == nullptr || !section->is_object()) return std::nullopt;
    if (section->find(text) != nullptr) return std::string(text);
    for (const Node* member : section->children()) {
        const Node* name = member->find("name");
        const auto* said = name != nullptr ? name->get<std::string_view>() : nullptr;
        if (said != nullptr && folded(*said) == folded(text)) return std::string(member->key);
    }
    return std::nullopt;
}

std::optional<std::string> Making::reference(std::string_view text, std::uint32_t at, Named kind) {
    if (auto known = names[kind].id_of(text)) return known;
    if (auto known = id_below(below({section_of(kind)}), text)) return known;
    return id(text, at);
}

bool Making::filled(const Row& row, std::string_view nl) {
    if (row.at(nl) != nullptr) return true;
    error(place(row, nl), "missing_cell", tr("this cell is empty"), tr("fill in {1}", nl));
    return false;
}

bool Making::all_filled(const Row& row) {
    bool all = true;
    for (const Column& column : row.table->kind->columns)
        if (column.must) all = filled(row, column.nl) && all;
    return all;
}

void Making::set_number(Draft& target, std::string_view key, const Row& row, std::string_view nl, bool whole) {
    if (whole) {
        if (const auto number = value(row, nl, whole_of)) target.set(key, static_cast<std::int64_t>(*number), place(row, nl));
    } else if (const auto number = value(row, nl, hours_of)) {
        target.set_number(key, *number, place(row, nl));
    }
}

void Making::set_date(Draft& target, std::string_view key, const Row& row, std::string_view nl) {
    if (auto date = value(row, nl, date_of)) target.set(key, *std::move(date), place(row, nl));
}

void Making::set_range(Draft& target, std::string_view key, const Row& row, std::string_view nl) {
    const auto range = value(row, nl, range_of);
    if (!range) return;
    Draft& bounds = target.member(key, place(row, nl));
    if (range->min) bounds.set_number("min", *range->min, place(row, nl));
    if (range->max) bounds.set_number("max", *range->max, place(row, nl));
}

const Node* Making::below(std::initializer_list<std::string_view> keys) const {
    const Node* at = beneath;
    for (const std::string_view key : keys) at = at != nullptr ? at->find(key) : nullptr;
    return at;
}

}  // namespace duaal::io::tables
