#include "io/tables/write/rows.hpp"

#include <nlohmann/json.hpp>

#include "io/tables/cells/dates.hpp"
#include "io/tables/cells/numbers.hpp"
#include "io/tables/cells/words.hpp"
#include "io/text/fold.hpp"

namespace duaal::io::tables {

using Json = nlohmann::ordered_json;

const Json& member(const Json& object, const std::string& key) {
    static const Json nothing = nullptr;
    if (!object.is_object()) return nothing;
    const auto found = object.find(key);
    return found == object.end() ? nothing : *found;
}

std::string text_in(const Json& object, const std::string& key) {
    const Json& value = member(object, key);
    return value.is_string() ? value.get<std::string>() : std::string();
}

std::string same(std::string_view text) { return std::string(text); }

std::string list_in(const Json& list, std::string (*as)(std::string_view)) {
    std::string out;
    if (!list.is_array()) return out;
    for (const Json& value : list)
        if (value.is_string()) out.append(out.empty() ? "" : "; ").append(as(value.get_ref<const std::string&>()));
    return out;
}

std::string range_in(const Json& object, const std::string& key) {
    const Json& pair = member(object, key);
    const Json &min = member(pair, "min"), &max = member(pair, "max");
    Range range;
    if (min.is_number()) range.min = min.get<double>();
    if (max.is_number()) range.max = max.get<double>();
    return cell_range(range);
}

void set_number_in(OutRow& row, std::string_view nl, const Json& object, const std::string& key) {
    if (const Json& value = member(object, key); value.is_number()) row.set_number(nl, value.get<double>());
}

void set_named(OutRow& row, std::string_view nl, const std::string& id, const Json& object) {
    const std::string name = text_in(object, "name");
    const bool usable = !plain(name).empty();
    row.set(nl, usable ? name : id);
    if (usable && made_id(name).id != id) row.set("Id", id);
}

OutSheet setting_rows_of(const Json& scenario, const std::vector<std::string>& laws) {
    OutSheet out{&sheet_kind("Instellingen")};
    const auto add = [&](std::string_view key, const std::string& value) {
        if (value.empty()) return;
        OutRow& row = out.rows.emplace_back();
        row.set("Wat", std::string(key));
        row.set("Waarde", value);
    };
    const auto number = [](const Json& value) { return value.is_number() ? number_text(value.get<double>()) : std::string(); };
    const Json& policy = member(scenario, "policy");
    const Json& everybody = member(policy, "participant");
    add("Gemeente", text_in(scenario, "name"));
    add("Rooster van", cell_date(text_in(member(scenario, "period"), "from")));
    add("Rooster tot en met", cell_date(text_in(member(scenario, "period"), "until")));
    std::string named;
    for (const std::string& law : laws) named.append(named.empty() ? "W" : "; W").append(law.substr(1));
    add("Wet", named);
    add("Werkdagen", range_in(member(everybody, "work"), "days"));
    add("Vervoer", cell_mode(text_in(member(everybody, "travel"), "mode")));
    add("Reist hoogstens", number(member(member(everybody, "travel"), "max_trip")));
    add("Reist naar opvang", number(member(policy, "max_care_trip")));
    return out;
}

OutBook book_of(const Json& scenario, const std::vector<std::string>& laws) {
    OutBook book;
    book.sheets = {setting_rows_of(scenario, laws),
                   participant_rows(scenario),
                   household_rows(scenario),
                   child_rows(scenario),
                   group_rows(scenario),
                   placement_rows(scenario),
                   childcare_rows(scenario),
                   provider_rows(scenario),
                   appointment_rows(scenario),
                   location_rows(scenario),
                   travel_rows(scenario)};
    return book;
}

}  // namespace duaal::io::tables
