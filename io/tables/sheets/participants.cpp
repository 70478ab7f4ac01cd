// Deelnemers: one row a participant.

#include <algorithm>

#include "io/tables/cells/numbers.hpp"
#include "io/tables/cells/words.hpp"
#include "io/tables/sheets/choices.hpp"
#include "io/tables/sheets/free_time.hpp"
#include "io/tables/sheets/inherited.hpp"
#include "io/text/fold.hpp"
#include "io/values/time_text.hpp"

namespace duaal::io::tables {

namespace {

class ParticipantMaker {
public:
    ParticipantMaker(Making& in, const Row& row, std::string id)
        : in_(in),
          row_(row),
          id_(std::move(id)),
          who_(in.root.member("participants", in.row_place(row)).member(id_, in.place(row, "Nummer"))) {}

    void make() {
        make_route();
        if (auto level = in_.word(row_, "Niveau", level_of)) who_.set("level", *std::move(level), in_.place(row_, "Niveau"));
        make_household();
        make_modules();
        make_work();
        make_times();
        make_travel();
        in_.set_number(who_, "max_hours_day", row_, "Uren per dag", false);
        in_.set_number(who_, "max_hours_week", row_, "Uren per week", false);
        if (const auto sectors = list("Liefst in"))
            who_.member("prefers", in_.place(row_, "Liefst in")).set_texts("sectors", *sectors, in_.place(row_, "Liefst in"));
        if (const auto tags = list("Kenmerken")) who_.set_texts("tags", *tags, in_.place(row_, "Kenmerken"));
        in_.set_number(who_, "weight", row_, "Telt");
        make_choice(in_, who_, row_, "Heeft nu", "current");
        make_choice(in_, who_, row_, "Toegezegd", "fixed");
    }

private:
    std::optional<std::vector<std::string>> list(std::string_view nl) {
        const auto text = in_.text(row_, nl);
        return text ? std::optional(several(*text)) : std::nullopt;
    }

    void make_route() {
        const auto text = in_.text(row_, "Leerroute");
        if (!text || plain(*text) == "-") return;
        route_ = route_id(in_, *text, in_.place(row_, "Leerroute")).value_or("");
        if (!route_.empty()) who_.set("route", route_, in_.place(row_, "Leerroute"));
    }

    /// One of the sheet Huishoudens, one that all its members make, or one of their own.
    void make_household() {
        const auto text = in_.text(row_, "Huishouden");
        const auto at = in_.place(row_, text ? "Huishouden" : "Nummer");
        const auto household = text ? in_.reference(*text, at, Named::household) : std::optional(id_);
        if (!household) return;
        who_.set("household", *household, at);
        if (!text) in_.assumed.add(Assumed::own_household, id_);
        const auto town = in_.text(row_, "Woonplaats");
        const auto home = town ? in_.location(*town, in_.place(row_, "Woonplaats")) : std::nullopt;
        if (town && !home) return;  // reported
        settle(*household, home, text.has_value());
    }

    void settle(const std::string& household, const std::optional<std::string>& home, bool named) {
        const auto listed = in_.listed_homes.find(household);
        if (listed == in_.listed_homes.end() && in_.below({"households", household, "home"}) == nullptr && !home) {
            in_.error(in_.place(row_, "Woonplaats"), "missing_cell",
                      tr("this cell is empty, and the household {1} is not on the sheet Huishoudens", household),
                      tr("fill in {1}", std::string_view("Woonplaats")));
            in_.listed_homes[household] = in_.place(row_, "Nummer");  // said once
        }
        if (!home) return;
        Draft& made = in_.root.member("households", in_.place(row_, "Nummer")).member(household, in_.place(row_, "Nummer"));
        const Draft* before = made.find("home");
        if (before == nullptr && listed == in_.listed_homes.end()) {
            made.set("home", *home, in_.place(row_, "Woonplaats"));
            in_.listed_homes[household] = in_.place(row_, "Woonplaats");
            if (named) in_.assumed.add(Assumed::household_made, household);
        } else if (before != nullptr && std::get<std::string>(before->content) != *home) {
            const CellPlace& first = in_.source.cells[before->place];
            in_.error(in_.place(row_, "Woonplaats"), "rows_disagree",
                      tr("\"{1}\" here, but \"{2}\" on row {3}, for one and the same: {4}", shown(*in_.text(row_, "Woonplaats")),
                         shown(first.text), static_cast<int>(first.row), household),
                      tr("fill it in once, or alike in all its rows"));
        }
    }

    void make_modules() {
        const Inherited inherited(in_, route_);
        const auto text = in_.text(row_, "Vakken");
        const auto at = in_.place(row_, text ? "Vakken" : "Nummer");
        if (!text) {
            if (inherited.modules().empty()) who_.member("learning", at).member("nt2", at);
            return;
        }
        Draft& learning = who_.member("learning", at);
        for (std::string value : several(*text)) {
            const bool optional = value.ends_with('?');
            if (optional) value.pop_back();
            const auto module = in_.id(value, at);
            if (!module) continue;
            Draft& wish = learning.member(*module, at);
            if (optional || inherited.is_optional(*module)) wish.set("optional", optional, at);
        }
        for (const std::string& module : inherited.modules())
            if (learning.find(module) == nullptr) learning.set(module, false, at);
    }

    /// Whether any column says something about the work itself.
    [[nodiscard]] bool has_wishes() const {
        return std::ranges::any_of(std::array{"Werkdagen", "Uren werk", "Soort werk", "Sector", "Werkplekken"},
                                   [&](const char* nl) { return row_.at(nl) != nullptr; });
    }

    void make_work() {
        const auto wants = in_.value(row_, "Werk", flag_of);
        if (row_.at("Werk") != nullptr && !wants) return;
        if (wants && !*wants) {
            who_.set("work", false, in_.place(row_, "Werk"));
            if (row_.at("Werkdagen") != nullptr)
                in_.error(in_.place(row_, "Werkdagen"), "wrong_form", tr("there are working days here, but no work is wanted"),
                          tr("write \"ja\" in {1}, or leave this empty", std::string_view("Werk")));
            return;
        }
        if (!wants && !has_wishes()) return;
        const Inherited inherited(in_, route_);
        Draft& work = who_.member("work", in_.place(row_, wants ? "Werk" : "Nummer"));
        make_days(work, inherited, wants.has_value());
        if (row_.at("Uren werk") != nullptr) make_bounds(work, "hours", "Uren werk", inherited, {0, 168});
        if (const auto kinds = list("Soort werk")) make_kinds(work, *kinds);
        if (const auto sectors = list("Sector")) work.set_texts("sectors", *sectors, in_.place(row_, "Sector"));
        if (const auto placements = list("Werkplekken")) make_placements(work, *placements);
    }

    void make_days(Draft& work, const Inherited& inherited, bool says_yes) {
        if (row_.at("Werkdagen") != nullptr) return make_bounds(work, "days", "Werkdagen", inherited, {1, 7});
        if (!says_yes && inherited.has_days()) return;
        const auto at = in_.place(row_, says_yes ? "Werk" : "Nummer");
        Draft& days = work.member("days", at);
        if (!in_.settings.has_days) in_.assumed.add(Assumed::working_days, id_);
        const auto least = in_.settings.has_days ? in_.settings.days_min : std::optional(1.0);
        const auto most = in_.settings.has_days ? in_.settings.days_max : std::optional(5.0);
        if (least) days.set_number("min", *least, at);
        if (most) days.set_number("max", *most, at);
    }

    /// An end that is not said takes away the one that is inherited, by the widest there is.
    void make_bounds(Draft& work, std::string_view key, std::string_view nl, const Inherited& inherited, Range widest) {
        const auto range = in_.value(row_, nl, range_of);
        if (!range) return;
        const auto at = in_.place(row_, nl);
        Draft& bounds = work.member(key, at);
        if (range->min || inherited.work_bound(key, "min")) bounds.set_number("min", range->min.value_or(*widest.min), at);
        if (range->max || inherited.work_bound(key, "max")) bounds.set_number("max", range->max.value_or(*widest.max), at);
    }

    void make_kinds(Draft& work, const std::vector<std::string>& kinds) {
        const auto at = in_.place(row_, "Soort werk");
        std::vector<std::string> words;
        for (const std::string& text : kinds) {
            auto kind = work_kind_of(text);
            if (const auto* fault = std::get_if<Fault>(&kind))
                in_.error(at, *fault);
            else
                words.push_back(std::get<std::string>(kind));
        }
        work.set_texts("kinds", words, at);
    }

    void make_placements(Draft& work, const std::vector<std::string>& placements) {
        const auto at = in_.place(row_, "Werkplekken");
        std::vector<std::string> ids;
        for (const std::string& text : placements)
            if (auto id = in_.reference(text, at, Named::placement)) ids.push_back(*std::move(id));
        work.set_texts("placements", ids, at);
    }

    void make_times() {
        const auto can = in_.times(row_, "Kan", {.days = true, .time = true});
        const auto cannot = in_.times(row_, "Kan niet", {.days = true, .time = true});
        const bool faulty = (row_.at("Kan") != nullptr && !can) || (row_.at("Kan niet") != nullptr && !cannot);
        if (cannot && !faulty)
            who_.set_texts("available", free_time(can ? *can : Inherited(in_, route_).available(), *cannot), in_.place(row_, "Kan niet"));
        else if (can && !faulty)
            who_.set_texts("available", *can, in_.place(row_, "Kan"));
        if (const auto avoid = in_.times(row_, "Liever niet", {.days = true, .time = true}))
            who_.member("prefers", in_.place(row_, "Liever niet")).set_texts("avoid", *avoid, in_.place(row_, "Liever niet"));
    }

    void make_travel() {
        if (auto mode = in_.word(row_, "Vervoer", mode_of))
            who_.member("travel", in_.place(row_, "Vervoer")).set("mode", *std::move(mode), in_.place(row_, "Vervoer"));
        if (const auto minutes = in_.value(row_, "Reist hoogstens", minutes_of))
            who_.member("travel", in_.place(row_, "Reist hoogstens"))
                .set("max_trip", static_cast<std::int64_t>(*minutes), in_.place(row_, "Reist hoogstens"));
    }

    Making& in_;
    const Row& row_;
    std::string id_, route_;
    Draft& who_;
};

}  // namespace

void make_participants(Making& in, const Table& table) {
    for (const Row& row : table.rows) {
        in.all_filled(row);
        if (auto id = in.new_id(row, "Nummer", Named::participant)) ParticipantMaker(in, row, *std::move(id)).make();
    }
}

}  // namespace duaal::io::tables
