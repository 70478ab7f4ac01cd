// Lesgroepen, Werkplekken, Opvang, Aanbieders, Locaties and Reistijden.

#include <nlohmann/json.hpp>

#include "io/places/places.hpp"
#include "io/tables/cells/ages.hpp"
#include "io/tables/cells/dates.hpp"
#include "io/tables/cells/numbers.hpp"
#include "io/tables/cells/times.hpp"
#include "io/tables/cells/words.hpp"
#include "io/tables/write/rows.hpp"
#include "io/text/fold.hpp"
#include "io/values/time_text.hpp"
#include "solver/domain/vocabulary.hpp"

namespace duaal::io::tables {

using Json = nlohmann::ordered_json;

namespace {

std::string cell_levels(const Json& bounds) {
    const std::string min = text_in(bounds, "min"), max = text_in(bounds, "max");
    if (min.empty()) return max.empty() ? "" : "tot " + cell_level(max);
    if (max.empty()) return "vanaf " + cell_level(min);
    return min == max ? cell_level(min) : cell_level(min) + "-" + cell_level(max);
}

/// Each set of sessions a value, its parts joined by `+`.
std::string cell_alternatives(const Json& alternatives) {
    std::string out;
    if (!alternatives.is_object()) return out;
    for (const auto& [id, alternative] : alternatives.items()) {
        std::string value;
        const Json& sessions = member(alternative, "sessions");
        if (!sessions.is_array()) continue;
        for (const Json& session : sessions)
            if (session.is_string()) value.append(value.empty() ? "" : " + ").append(cell_times(session.get_ref<const std::string&>()));
        if (!value.empty()) out.append(out.empty() ? "" : "; ").append(value);
    }
    return out;
}

/// A shift or slot as its row has it.
struct PartRow {
    std::string id, day, clock;
    const Json* content = nullptr;
};

/// None where its time is not one of one day.
std::optional<PartRow> part_row(const std::string& id, const Json& content) {
    const auto times = parse_time_text(text_in(content, "time"));
    if (!times || times->size() != 1) return std::nullopt;
    const auto& time = times->front();
    return PartRow{id, std::string(domain::name(time.day, domain::day_names)),
                   cell_clock(Stretch{domain::minute_of_day(time.start), domain::minute_of_day(time.end)}), &content};
}

std::string dutch_day(const std::string& day) { return std::string(cell_day(*domain::parse<domain::Day>(day, domain::day_names))); }

/// The same but for the time, and the same clock.
bool alike(const PartRow& a, const PartRow& b) {
    Json first = *a.content, second = *b.content;
    first.erase("time");
    second.erase("time");
    return a.clock == b.clock && first == second;
}

/// Sets Dag, Tijd and Deel of the rows of one placement or childcare, a row for the days that are alike; the rest is `fill`'s.
template <class First, class Fill>
void add_parts(OutSheet& out, const Json& parts, bool care, First first, Fill fill) {
    std::vector<PartRow> rows;
    if (parts.is_object())
        for (const auto& [id, content] : parts.items())
            if (auto row = part_row(id, content)) rows.push_back(*std::move(row));
    const auto end_of = [&](const PartRow& row) -> std::string {
        if (care && row.clock == "7:30-13:00" && row.id == row.day + "-am") return "-am";
        return care && row.clock == "13:00-18:30" && row.id == row.day + "-pm" ? "-pm" : "";
    };
    std::vector<bool> done(rows.size(), false);
    bool is_first = true;
    for (std::size_t at = 0; at < rows.size(); ++at) {
        if (done[at]) continue;
        const std::string ending = end_of(rows[at]);
        const bool by_day = rows[at].id == rows[at].day + ending;
        OutRow& row = out.rows.emplace_back();
        first(row, is_first);
        is_first = false;
        std::vector<std::string> days;
        for (const std::string_view day : domain::day_names)
            for (std::size_t other = at; other < rows.size(); ++other) {
                if (done[other] || rows[other].day != day || (other != at && (!by_day || rows[other].id != rows[other].day + ending)))
                    continue;
                if (end_of(rows[other]) != ending || !alike(rows[at], rows[other])) continue;
                done[other] = true;
                days.push_back(dutch_day(rows[other].day));
            }
        std::string named;
        for (const std::string& day : days) named.append(named.empty() ? "" : " ").append(day);
        row.set("Dag", named);
        row.set("Tijd", ending == "-am" ? "ochtend" : ending == "-pm" ? "middag" : rows[at].clock);
        if (!by_day) row.set("Deel", rows[at].id);
        fill(row, rows[at]);
    }
}

}  // namespace

OutSheet group_rows(const Json& scenario) {
    OutSheet out{&sheet_kind("Lesgroepen")};
    const Json& all = member(scenario, "groups");
    if (!all.is_object()) return out;
    for (const auto& [id, group] : all.items()) {
        OutRow& row = out.rows.emplace_back();
        set_named(row, "Groep", id, group);
        row.set("Aanbieder", text_in(group, "provider"));
        row.set("Lestijden", list_in(member(group, "sessions"), cell_times));
        set_number_in(row, "Plaatsen", group, "capacity");
        if (const std::string module = text_in(group, "module"); module != "nt2") row.set("Vak", module);
        row.set("Niveau", cell_levels(member(group, "levels")));
        set_number_in(row, "Minstens", group, "min_size");
        row.set("Waar", text_in(group, "location"));
        row.set("Van", cell_date(text_in(group, "from")));
        row.set("Tot", cell_date(text_in(group, "until")));
        set_number_in(row, "Zelfstudie", group, "self_study");
        row.set("Andere tijden", cell_alternatives(member(group, "alternatives")));
        if (const Json& movable = member(group, "movable"); movable.is_boolean())
            row.set("Mag schuiven", movable.get<bool>() ? "ja" : "nee");
    }
    return out;
}

OutSheet placement_rows(const Json& scenario) {
    OutSheet out{&sheet_kind("Werkplekken")};
    const Json& all = member(scenario, "placements");
    if (!all.is_object()) return out;
    for (const auto& item : all.items()) {
        const std::string id = item.key();
        const Json& placement = item.value();
        const auto first = [&](OutRow& row, bool is_first) {
            set_named(row, "Werkplek", id, placement);
            if (!is_first) return;
            const std::string employer = text_in(placement, "employer");
            row.set("Werkgever", plain(employer).empty() ? "-" : employer);
            row.set("Soort", cell_work_kind(text_in(placement, "kind")));
            row.set("Waar", text_in(placement, "location"));
            row.set("Niveau", cell_level(text_in(placement, "min_level")));
            row.set("Sector", text_in(placement, "sector"));
            row.set("Werkdagen", range_in(placement, "days"));
            set_number_in(row, "Minstens mensen", placement, "min_participants");
            set_number_in(row, "Hoogstens mensen", placement, "max_participants");
            row.set("Van", cell_date(text_in(placement, "from")));
            row.set("Tot", cell_date(text_in(placement, "until")));
        };
        add_parts(out, member(placement, "shifts"), false, first, [](OutRow& row, const PartRow& part) {
            set_number_in(row, "Plekken", *part.content, "positions");
            set_number_in(row, "Nodig", *part.content, "needed");
            set_number_in(row, "Pauze", *part.content, "break");
        });
    }
    return out;
}

OutSheet childcare_rows(const Json& scenario) {
    OutSheet out{&sheet_kind("Opvang")};
    const Json& all = member(scenario, "childcare");
    if (!all.is_object()) return out;
    for (const auto& item : all.items()) {
        const std::string id = item.key();
        const Json& care = item.value();
        const auto first = [&](OutRow& row, bool is_first) {
            set_named(row, "Opvang", id, care);
            if (!is_first) return;
            row.set("Soort", cell_childcare_kind(text_in(care, "kind")));
            row.set("Waar", text_in(care, "location"));
            const Json &min = member(member(care, "ages"), "min_months"), &max = member(member(care, "ages"), "max_months");
            if (min.is_number() && max.is_number()) row.set("Leeftijd", cell_ages({min.get<int>(), max.get<int>()}));
            set_number_in(row, "Minstens", care, "min_slots");
            if (const Json& onsite = member(care, "onsite"); onsite.is_boolean())
                row.set("Bij les of werk", onsite.get<bool>() ? "ja" : "nee");
        };
        add_parts(out, member(care, "slots"), true, first,
                  [](OutRow& row, const PartRow& part) { set_number_in(row, "Plaatsen", *part.content, "places"); });
    }
    return out;
}

OutSheet provider_rows(const Json& scenario) {
    OutSheet out{&sheet_kind("Aanbieders")};
    const Json& all = member(scenario, "providers");
    if (!all.is_object()) return out;
    for (const auto& [id, provider] : all.items()) {
        OutRow& row = out.rows.emplace_back();
        set_named(row, "Aanbieder", id, provider);
        row.set("Lesuren", list_in(member(provider, "windows"), cell_times));
        set_number_in(row, "Lokalen", provider, "rooms");
    }
    return out;
}

OutSheet location_rows(const Json& scenario) {
    OutSheet out{&sheet_kind("Locaties")};
    const Json& all = member(scenario, "locations");
    if (!all.is_object()) return out;
    for (const auto& [id, location] : all.items()) {
        OutRow& row = out.rows.emplace_back();
        set_named(row, "Naam", id, location);
        const Json &lat = member(location, "lat"), &lon = member(location, "lon");
        if (!lat.is_number() || !lon.is_number() || !is_in_netherlands(lat.get<double>(), lon.get<double>())) continue;
        row.set_number("Breedte", lat.get<double>());
        row.set_number("Lengte", lon.get<double>());
    }
    return out;
}

OutSheet travel_rows(const Json& scenario) {
    OutSheet out{&sheet_kind("Reistijden")};
    const Json& all = member(scenario, "travel");
    if (!all.is_object()) return out;
    for (const auto& [id, trip] : all.items()) {
        const Json& between = member(trip, "between");
        if (!between.is_array() || between.size() != 2 || !between[0].is_string() || !between[1].is_string()) continue;
        OutRow& row = out.rows.emplace_back();
        row.set("Van", between[0].get<std::string>());
        row.set("Naar", between[1].get<std::string>());
        row.set("Met", cell_mode(text_in(trip, "mode")));
        set_number_in(row, "Minuten", trip, "minutes");
    }
    return out;
}

}  // namespace duaal::io::tables
