// Deelnemers, Huishoudens, Kinderen and Afspraken.

#include <nlohmann/json.hpp>

#include "io/tables/cells/dates.hpp"
#include "io/tables/cells/time_tokens.hpp"
#include "io/tables/cells/times.hpp"
#include "io/tables/cells/words.hpp"
#include "io/tables/write/rows.hpp"
#include "io/values/date_text.hpp"
#include "solver/domain/date.hpp"
#include "solver/domain/vocabulary.hpp"

namespace duaal::io::tables {

using Json = nlohmann::ordered_json;

namespace {

std::string cell_route(const std::string& id) {
    for (const char* word : {"B1", "Onderwijs", "Z", "Wi2013"})
        if (known_route(word) == id) return word;
    return id.empty() ? "-" : id;
}

/// The day of a shift that is called by it, else its id.
std::string cell_shift(std::string_view id) {
    const auto day = domain::parse<domain::Day>(id, domain::day_names);
    return day ? std::string(cell_day(*day)) : std::string(id);
}

/// `b1-ochtend; kas ma wo`
std::string cell_choice(const Json& choice) {
    std::string out;
    const auto add = [&](const std::string& value) { out.append(out.empty() ? "" : "; ").append(value); };
    if (const Json& learning = member(choice, "learning"); learning.is_object())
        for (const auto& [module, group] : learning.items())
            if (group.is_string()) add(group.get<std::string>());
    if (const Json& work = member(choice, "work"); work.is_object())
        for (const auto& [placement, shifts] : work.items()) {
            std::string value = placement;
            for (const Json& shift : shifts)
                if (shift.is_string()) value.append(" ").append(cell_shift(shift.get_ref<const std::string&>()));
            add(value);
        }
    return out;
}

/// `nt2; knm?`
std::string cell_modules(const Json& learning) {
    std::string out;
    if (!learning.is_object()) return out;
    for (const auto& [module, wish] : learning.items()) {
        if (!wish.is_object()) continue;
        const Json& optional = member(wish, "optional");
        out.append(out.empty() ? "" : "; ").append(module).append(optional.is_boolean() && optional.get<bool>() ? "?" : "");
    }
    return out;
}

void set_work(OutRow& row, const Json& work) {
    if (work.is_boolean() && !work.get<bool>()) row.set("Werk", "nee");
    if (!work.is_object()) return;
    row.set("Werkdagen", range_in(work, "days"));
    row.set("Uren werk", range_in(work, "hours"));
    row.set("Soort werk", list_in(member(work, "kinds"), cell_work_kind));
    row.set("Sector", list_in(member(work, "sectors"), same));
    row.set("Werkplekken", list_in(member(work, "placements"), same));
}

bool is_school_age(const std::string& born, const std::string& from) {
    const auto birth = parse_date(born), start = parse_date(from);
    if (!birth || !start || *birth > *start) return false;
    const int months = domain::age_in_months(*birth, *start);
    return 48 <= months && months < 144;
}

}  // namespace

OutSheet participant_rows(const Json& scenario) {
    OutSheet out{&sheet_kind("Deelnemers")};
    const Json& all = member(scenario, "participants");
    for (const auto& [id, who] : all.items()) {
        OutRow& row = out.rows.emplace_back();
        const std::string household = text_in(who, "household");
        row.set("Nummer", id);
        row.set("Leerroute", cell_route(text_in(who, "route")));
        row.set("Niveau", cell_level(text_in(who, "level")));
        if (household == id)
            row.set("Woonplaats", text_in(member(member(scenario, "households"), household), "home"));
        else
            row.set("Huishouden", household);
        row.set("Vakken", cell_modules(member(who, "learning")));
        set_work(row, member(who, "work"));
        row.set("Kan", list_in(member(who, "available"), cell_times));
        row.set("Vervoer", cell_mode(text_in(member(who, "travel"), "mode")));
        set_number_in(row, "Reist hoogstens", member(who, "travel"), "max_trip");
        set_number_in(row, "Uren per dag", who, "max_hours_day");
        set_number_in(row, "Uren per week", who, "max_hours_week");
        row.set("Liever niet", list_in(member(member(who, "prefers"), "avoid"), cell_times));
        row.set("Liefst in", list_in(member(member(who, "prefers"), "sectors"), same));
        row.set("Kenmerken", list_in(member(who, "tags"), same));
        set_number_in(row, "Telt", who, "weight");
        row.set("Heeft nu", cell_choice(member(who, "current")));
        row.set("Toegezegd", cell_choice(member(who, "fixed")));
    }
    return out;
}

OutSheet household_rows(const Json& scenario) {
    OutSheet out{&sheet_kind("Huishoudens")};
    for (const auto& [id, household] : member(scenario, "households").items()) {
        const Json& oppas = member(member(household, "carers"), "oppas");
        if (oppas.is_null() && member(scenario, "participants").contains(id)) continue;  // its participant says where
        OutRow& row = out.rows.emplace_back();
        row.set("Huishouden", id);
        row.set("Woonplaats", text_in(household, "home"));
        row.set("Oppas", list_in(member(oppas, "available"), cell_times));
    }
    return out;
}

OutSheet child_rows(const Json& scenario) {
    OutSheet out{&sheet_kind("Kinderen")};
    const std::string from = text_in(member(scenario, "period"), "from");
    for (const auto& [household, content] : member(scenario, "households").items()) {
        const Json& children = member(content, "children");
        if (!children.is_object()) continue;
        for (const auto& [id, child] : children.items()) {
            OutRow& row = out.rows.emplace_back();
            const std::string born = text_in(child, "born"), school = list_in(member(child, "school"), cell_times);
            row.set("Huishouden", household);
            row.set("Kind", id);
            row.set("Geboren", cell_date(born));
            row.set("School", school.empty() && is_school_age(born, from) ? "-" : school);
            if (const Json& needs = member(child, "needs_care"); needs.is_boolean())
                row.set("Opvang nodig", needs.get<bool>() ? "ja" : "nee");
        }
    }
    return out;
}

OutSheet appointment_rows(const Json& scenario) {
    OutSheet out{&sheet_kind("Afspraken")};
    for (const auto& [id, who] : member(scenario, "participants").items()) {
        const Json& appointments = member(who, "appointments");
        if (!appointments.is_object()) continue;
        for (const auto& [number, appointment] : appointments.items()) {
            OutRow& row = out.rows.emplace_back();
            row.set("Nummer", id);
            row.set("Wanneer", cell_times(text_in(appointment, "time")));
            row.set("Waar", text_in(appointment, "location"));
            if (const Json& counts = member(appointment, "counts"); counts.is_boolean()) row.set("Telt", counts.get<bool>() ? "ja" : "nee");
        }
    }
    return out;
}

}  // namespace duaal::io::tables
