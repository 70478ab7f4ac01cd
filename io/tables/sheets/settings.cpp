// Instellingen: one row a key.

#include "io/tables/cells/dates.hpp"
#include "io/tables/cells/numbers.hpp"
#include "io/tables/cells/words.hpp"
#include "io/tables/making.hpp"
#include "io/tables/sheets/setting_rows.hpp"
#include "io/text/fold.hpp"

namespace duaal::io::tables {

namespace {

constexpr std::string_view value_column = "Waarde";

class SettingsMaker {
public:
    SettingsMaker(Making& in, const Table& table) : in_(in), table_(table), rows_(setting_rows(in, table)) {}

    void make() {
        if (const Row* row = at("Gemeente"))
            if (auto name = in_.text(*row, value_column)) in_.root.set("name", *std::move(name), in_.place(*row, value_column));
        make_period();
        make_wishes();
        for (const auto& [key, part] : {std::pair<std::string_view, Stretch*>{"Ochtend", &in_.settings.parts.morning},
                                        {"Middag", &in_.settings.parts.afternoon},
                                        {"Avond", &in_.settings.parts.evening},
                                        {"Hele dag", &in_.settings.parts.whole_day},
                                        {"Opvang ochtend", &in_.settings.care_parts.morning},
                                        {"Opvang middag", &in_.settings.care_parts.afternoon}})
            make_part(key, *part);
        if (const Row* row = at("School"))
            if (auto times = in_.times(*row, value_column)) in_.settings.school = *std::move(times);
    }

private:
    const Row* at(std::string_view key) const {
        const auto found = rows_.find(key);
        return found == rows_.end() ? nullptr : found->second;
    }

    void make_period() {
        Draft& period = in_.root.member("period", in_.sheet_place(table_));
        for (const auto& [key, name] : {std::pair{"Rooster van", "from"}, {"Rooster tot en met", "until"}}) {
            const Row* row = at(key);
            if (row == nullptr) {
                in_.error(in_.sheet_place(table_), "missing_cell", tr("the setting {1} is missing", std::string_view(key)),
                          tr("add a row for it, with a date"));
                continue;
            }
            in_.set_date(period, name, *row, value_column);
            if (const Draft* date = period.find(name); date != nullptr && name == std::string_view("from"))
                in_.settings.from = std::get<std::string>(date->content);
        }
    }

    void make_wishes() {
        if (const Row* row = at("Werkdagen")) make_days(*row);
        if (const Row* row = at("Vervoer"))
            if (auto mode = in_.word(*row, value_column, mode_of))
                travel(*row).set("mode", *std::move(mode), in_.place(*row, value_column));
        if (const Row* row = at("Reist hoogstens"))
            if (const auto minutes = in_.value(*row, value_column, minutes_of))
                travel(*row).set("max_trip", static_cast<std::int64_t>(*minutes), in_.place(*row, value_column));
        if (const Row* row = at("Reist naar opvang"))
            if (const auto minutes = in_.value(*row, value_column, minutes_of))
                in_.root.member("policy", in_.place(*row, value_column))
                    .set("max_care_trip", static_cast<std::int64_t>(*minutes), in_.place(*row, value_column));
    }

    Draft& participant(const Row& row) {
        const auto place = in_.place(row, value_column);
        return in_.root.member("policy", place).member("participant", place);
    }
    Draft& travel(const Row& row) { return participant(row).member("travel", in_.place(row, value_column)); }

    void make_days(const Row& row) {
        const auto range = in_.value(row, value_column, range_of);
        if (!range) return;
        in_.settings.has_days = true;
        in_.settings.days_min = range->min;
        in_.settings.days_max = range->max;
        in_.set_range(participant(row).member("work", in_.place(row, value_column)), "days", row, value_column);
    }

    void make_part(std::string_view key, Stretch& part) {
        const Row* row = at(key);
        if (row == nullptr) return;
        if (const auto stretch = in_.value(*row, value_column, [](const Cell& cell) { return stretch_of(cell, {}); })) part = *stretch;
    }

    Making& in_;
    const Table& table_;
    SettingRows rows_;
};

}  // namespace

void make_settings(Making& in, const Table& table) { SettingsMaker(in, table).make(); }

}  // namespace duaal::io::tables
