// Huishoudens and Kinderen.

#include "io/tables/cells/dates.hpp"
#include "io/tables/cells/words.hpp"
#include "io/tables/making.hpp"
#include "io/text/fold.hpp"
#include "io/values/date_text.hpp"
#include "solver/domain/date.hpp"

namespace duaal::io::tables {

namespace {

void make_household(Making& in, const Row& row) {
    if (!in.all_filled(row)) return;
    const auto id = in.new_id(row, "Huishouden", Named::household);
    if (!id) return;
    Draft& household = in.root.member("households", in.row_place(row)).member(*id, in.place(row, "Huishouden"));
    if (const auto town = in.text(row, "Woonplaats"))
        if (auto home = in.location(*town, in.place(row, "Woonplaats")))
            household.set("home", *std::move(home), in.place(row, "Woonplaats"));
    in.listed_homes[*id] = in.place(row, "Woonplaats");
    if (const auto times = in.times(row, "Oppas", {.days = true, .time = true})) {
        const auto at = in.place(row, "Oppas");
        household.member("carers", at).member("oppas", at).set_texts("available", *times, at);
    }
}

/// A child goes to school from its fourth to before its twelfth birthday.
bool goes_to_school(const Making& in, const std::string& born) {
    constexpr int first = 48, last = 144;
    const auto birth = parse_date(born), from = parse_date(in.settings.from);
    if (!birth || !from || *birth > *from) return false;
    const int months = domain::age_in_months(*birth, *from);
    return first <= months && months < last;
}

bool says_none(std::string_view text) {
    const std::string word = plain(text);
    return word == "-" || word == "geen" || word == "nee" || word == "none" || word == "no";
}

void make_school(Making& in, Draft& child, const Row& row, const std::string& name) {
    const Cell* cell = row.at("School");
    const auto at = in.place(row, cell != nullptr ? "School" : "Kind");
    if (cell != nullptr && says_none(cell->text)) return;
    if (cell != nullptr) {
        if (const auto times = in.times(row, "School")) child.set_texts("school", *times, at);
        return;
    }
    const Draft* born = child.find("born");
    if (born == nullptr || !goes_to_school(in, std::get<std::string>(born->content))) return;
    if (in.settings.school.empty())
        return in.warning(at, "no_school", tr("this child is of an age to go to school, but no school times are given"),
                          tr("fill in School here, or once in Instellingen; write - where it goes to none"));
    in.assumed.add(Assumed::school_times, name);
    child.set_texts("school", in.settings.school, at);
}

void make_child(Making& in, const Row& row) {
    if (!in.all_filled(row)) return;
    const auto household_text = in.text(row, "Huishouden"), name = in.text(row, "Kind");
    const auto household = household_text ? in.reference(*household_text, in.place(row, "Huishouden"), Named::household) : std::nullopt;
    const auto id = name ? in.id(*name, in.place(row, "Kind")) : std::nullopt;
    if (!household || !id) return;
    Draft& children = in.root.member("households", in.row_place(row))
                          .member(*household, in.place(row, "Huishouden"))
                          .member("children", in.row_place(row));
    if (const Draft* before = children.find(*id)) {
        return in.error(
            in.place(row, "Kind"), "same_id",
            tr("this household has a child \"{1}\" already, on row {2}", *id, static_cast<int>(in.source.cells[before->place].row)),
            tr("give one of the two another name"));
    }
    Draft& child = children.member(*id, in.place(row, "Kind"));
    if (auto born = in.value(row, "Geboren", birth_of)) child.set("born", *std::move(born), in.place(row, "Geboren"));
    make_school(in, child, row, *name);
    if (const auto needs = in.value(row, "Opvang nodig", flag_of)) child.set("needs_care", *needs, in.place(row, "Opvang nodig"));
}

}  // namespace

void make_households(Making& in, const Table& table) {
    for (const Row& row : table.rows) make_household(in, row);
}

void make_children(Making& in, const Table& table) {
    for (const Row& row : table.rows) make_child(in, row);
}

}  // namespace duaal::io::tables
