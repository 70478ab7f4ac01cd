#include "io/tables/headings.hpp"

#include <algorithm>
#include <stdexcept>
#include <string>

#include "io/text/fold.hpp"

namespace duaal::io::tables {

namespace {

constexpr bool must = true;

const std::vector<Column> keys{{"Gemeente", "Municipality"},
                               {"Rooster van", "Timetable from", Holds::date, must},
                               {"Rooster tot en met", "Timetable until", Holds::date, must},
                               {"Wet", "Law"},
                               {"Werkdagen", "Working days", Holds::range},
                               {"Vervoer", "Transport", Holds::mode},
                               {"Reist hoogstens", "Travels at most", Holds::number},
                               {"Reist naar opvang", "Travels to childcare", Holds::number},
                               {"Ochtend", "Morning", Holds::times},
                               {"Middag", "Afternoon", Holds::times},
                               {"Avond", "Evening", Holds::times},
                               {"Hele dag", "Whole day", Holds::times},
                               {"School", "School", Holds::times},
                               {"Opvang ochtend", "Childcare morning", Holds::times},
                               {"Opvang middag", "Childcare afternoon", Holds::times}};

const std::vector<SheetKind> all_kinds{
    {"Instellingen", "Settings", {{"Wat", "What", Holds::setting, must}, {"Waarde", "Value", Holds::text, must}}, must},
    {"Deelnemers",
     "Participants",
     {{"Nummer", "Number", Holds::text, must},
      {"Leerroute", "Route", Holds::route, must},
      {"Niveau", "Level", Holds::level},
      {"Huishouden", "Household"},
      {"Woonplaats", "Town"},
      {"Vakken", "Modules"},
      {"Werk", "Work", Holds::flag},
      {"Werkdagen", "Working days", Holds::range},
      {"Uren werk", "Working hours", Holds::range},
      {"Soort werk", "Kind of work", Holds::work_kind},
      {"Sector", "Sector"},
      {"Werkplekken", "Placements"},
      {"Kan", "Can", Holds::times},
      {"Kan niet", "Cannot", Holds::times},
      {"Vervoer", "Transport", Holds::mode},
      {"Reist hoogstens", "Travels at most", Holds::number},
      {"Uren per dag", "Hours a day", Holds::number},
      {"Uren per week", "Hours a week", Holds::number},
      {"Liever niet", "Rather not", Holds::times},
      {"Liefst in", "Prefers"},
      {"Kenmerken", "Tags"},
      {"Telt", "Weight", Holds::number},
      {"Heeft nu", "Has now"},
      {"Toegezegd", "Promised"}},
     must,
     must},
    {"Huishoudens",
     "Households",
     {{"Huishouden", "Household", Holds::text, must}, {"Woonplaats", "Town", Holds::text, must}, {"Oppas", "Carer", Holds::times}},
     false,
     must},
    {"Kinderen",
     "Children",
     {{"Huishouden", "Household", Holds::text, must},
      {"Kind", "Child", Holds::text, must},
      {"Geboren", "Born", Holds::birth, must},
      {"School", "School", Holds::times},
      {"Opvang nodig", "Needs childcare", Holds::flag}},
     false,
     must},
    {"Lesgroepen",
     "Groups",
     {{"Groep", "Group", Holds::text, must},
      {"Id", "Id"},
      {"Aanbieder", "Provider", Holds::text, must},
      {"Lestijden", "Lesson times", Holds::times, must},
      {"Plaatsen", "Seats", Holds::number, must},
      {"Vak", "Module"},
      {"Niveau", "Level", Holds::range},
      {"Minstens", "At least", Holds::number},
      {"Waar", "Where"},
      {"Van", "From", Holds::date},
      {"Tot", "Until", Holds::date},
      {"Zelfstudie", "Self-study", Holds::number},
      {"Andere tijden", "Other times", Holds::times},
      {"Mag schuiven", "Movable", Holds::flag}}},
    {"Werkplekken",
     "Placements",
     {{"Werkplek", "Placement", Holds::text, must},
      {"Id", "Id"},
      {"Werkgever", "Employer", Holds::text, must},
      {"Soort", "Kind", Holds::work_kind, must},
      {"Waar", "Where", Holds::text, must},
      {"Dag", "Day", Holds::days, must},
      {"Tijd", "Time", Holds::times},
      {"Begin", "Start", Holds::times},
      {"Eind", "End", Holds::times},
      {"Plekken", "Positions", Holds::number, must},
      {"Deel", "Part"},
      {"Pauze", "Break", Holds::number},
      {"Nodig", "Needed", Holds::number},
      {"Niveau", "Level", Holds::level},
      {"Sector", "Sector"},
      {"Werkdagen", "Working days", Holds::range},
      {"Minstens mensen", "People at least", Holds::number},
      {"Hoogstens mensen", "People at most", Holds::number},
      {"Van", "From", Holds::date},
      {"Tot", "Until", Holds::date}},
     false,
     false,
     true},
    {"Opvang",
     "Childcare",
     {{"Opvang", "Childcare", Holds::text, must},
      {"Id", "Id"},
      {"Soort", "Kind", Holds::childcare_kind, must},
      {"Waar", "Where"},
      {"Dag", "Day", Holds::days, must},
      {"Tijd", "Time", Holds::times},
      {"Begin", "Start", Holds::times},
      {"Eind", "End", Holds::times},
      {"Plaatsen", "Places", Holds::number, must},
      {"Deel", "Part"},
      {"Leeftijd", "Age", Holds::range},
      {"Minstens", "At least", Holds::number},
      {"Bij les of werk", "At lessons or work", Holds::flag}},
     false,
     false,
     true},
    {"Aanbieders",
     "Providers",
     {{"Aanbieder", "Provider", Holds::text, must},
      {"Id", "Id"},
      {"Lesuren", "Lesson hours", Holds::times},
      {"Lokalen", "Rooms", Holds::number}}},
    {"Afspraken",
     "Appointments",
     {{"Nummer", "Number", Holds::text, must}, {"Wanneer", "When", Holds::times, must}, {"Waar", "Where"}, {"Telt", "Counts", Holds::flag}},
     false,
     must},
    {"Locaties",
     "Locations",
     {{"Naam", "Name", Holds::text, must},
      {"Id", "Id"},
      {"Breedte", "Latitude", Holds::number},
      {"Lengte", "Longitude", Holds::number},
      {"Plaats", "Town"}}},
    {"Reistijden",
     "Travel",
     {{"Van", "From", Holds::text, must},
      {"Naar", "To", Holds::text, must},
      {"Met", "By", Holds::mode, must},
      {"Minuten", "Minutes", Holds::number, must}}}};

}  // namespace

bool SheetKind::has(std::string_view nl_heading) const { return std::ranges::find(columns, nl_heading, &Column::nl) != columns.end(); }

std::size_t SheetKind::column(std::string_view nl_heading) const {
    const auto found = std::ranges::find(columns, nl_heading, &Column::nl);
    if (found == columns.end()) throw std::logic_error("no column " + std::string(nl_heading));
    return static_cast<std::size_t>(found - columns.begin());
}

std::span<const SheetKind> sheet_kinds() { return all_kinds; }

std::span<const Column> setting_keys() { return keys; }

const SheetKind& sheet_kind(std::string_view nl) {
    const auto found = std::ranges::find(all_kinds, nl, &SheetKind::nl);
    if (found == all_kinds.end()) throw std::logic_error("no sheet " + std::string(nl));
    return *found;
}

bool is_unread(std::string_view sheet_name) {
    const std::string key = folded(sheet_name);
    return sheet_name.starts_with('_') || key == "uitleg" || key == "notes";
}

}  // namespace duaal::io::tables
