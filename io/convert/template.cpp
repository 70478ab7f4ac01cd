// What `duaal template` writes.

#include "io/convert/convert.hpp"
#include "io/file.hpp"
#include "io/tables/write/out_book.hpp"
#include "io/tables/write/temporary.hpp"

namespace duaal::io::tables {

namespace {

using Cells = std::vector<std::pair<std::string_view, OutValue>>;

OutSheet example(std::string_view nl, const std::vector<Cells>& rows) {
    OutSheet out{&sheet_kind(nl)};
    for (const Cells& cells : rows) out.rows.push_back({cells});
    return out;
}

std::string word(const char* text) { return text; }

OutSheet settings_example() {
    const auto row = [](const char* key, const char* value) { return Cells{{"Wat", word(key)}, {"Waarde", word(value)}}; };
    return example("Instellingen",
                   {row("Gemeente", "Voorbeeldstad"), row("Rooster van", "06-09-2027"), row("Rooster tot en met", "28-01-2028"),
                    row("Wet", "Wi2021"), row("Werkdagen", "2"), row("Vervoer", "fiets"), row("Reist hoogstens", "60"),
                    row("Reist naar opvang", "20"), row("School", "ma,di,do,vr 8:30-14:30, wo 8:30-12:30")});
}

std::vector<OutSheet> people_example() {
    return {
        example("Deelnemers", {{{"Nummer", word("p-001")},
                                {"Leerroute", word("B1")},
                                {"Niveau", word("A2")},
                                {"Woonplaats", word("Zaltbommel")},
                                {"Kan niet", word("vr")},
                                {"Kenmerken", word("jong")}},
                               {{"Nummer", word("p-002")},
                                {"Leerroute", word("Z")},
                                {"Niveau", word("A1")},
                                {"Huishouden", word("h-01")},
                                {"Liever niet", word("avond")},
                                {"Liefst in", word("groen")}}}),
        example("Huishoudens", {{{"Huishouden", word("h-01")}, {"Woonplaats", word("Zaltbommel")}, {"Oppas", word("wo 8-18")}},
                                {{"Huishouden", word("h-02")}, {"Woonplaats", word("Gameren")}}}),
        example("Kinderen",
                {{{"Huishouden", word("h-01")}, {"Kind", word("k-1")}, {"Geboren", word("03-2025")}},
                 {{"Huishouden", word("h-01")}, {"Kind", word("k-2")}, {"Geboren", word("14-06-2019")}, {"Opvang nodig", word("nee")}}})};
}

std::vector<OutSheet> supply_example() {
    return {example("Lesgroepen", {{{"Groep", word("B1 ochtend")},
                                    {"Aanbieder", word("Taalhuis")},
                                    {"Lestijden", word("di en do 9:00-12:00")},
                                    {"Plaatsen", 12.0},
                                    {"Niveau", word("vanaf A2")},
                                    {"Waar", word("Taalhuis")}},
                                   {{"Groep", word("Z ochtend")},
                                    {"Aanbieder", word("Taalhuis")},
                                    {"Lestijden", word("ma en wo ochtend")},
                                    {"Plaatsen", 12.0},
                                    {"Niveau", word("tot A1")},
                                    {"Waar", word("Taalhuis")}}}),
            example("Werkplekken", {{{"Werkplek", word("Kas")},
                                     {"Werkgever", word("Kwekerij")},
                                     {"Soort", word("betaald")},
                                     {"Waar", word("Zaltbommel")},
                                     {"Dag", word("ma wo")},
                                     {"Tijd", word("8:00-16:30")},
                                     {"Plekken", 2.0},
                                     {"Sector", word("groen")}},
                                    {{"Werkplek", word("Kringloop")},
                                     {"Werkgever", word("Kringloopwinkel")},
                                     {"Soort", word("participatie")},
                                     {"Waar", word("Zaltbommel")},
                                     {"Dag", word("di do")},
                                     {"Tijd", word("9:00-16:30")},
                                     {"Plekken", 2.0}}}),
            example("Opvang", {{{"Opvang", word("Zonnebloem")},
                                {"Soort", word("kdv")},
                                {"Waar", word("Zaltbommel")},
                                {"Dag", word("ma-do")},
                                {"Tijd", word("ochtend")},
                                {"Plaatsen", 2.0}},
                               {{"Opvang", word("Zonnebloem")}, {"Dag", word("ma-do")}, {"Tijd", word("middag")}, {"Plaatsen", 2.0}}}),
            example("Aanbieders", {{{"Aanbieder", word("Taalhuis")}, {"Lesuren", word("ma-vr 9:00-21:30")}, {"Lokalen", 2.0}},
                                   {{"Aanbieder", word("Vluchtelingenwerk")}}}),
            example("Afspraken", {{{"Nummer", word("p-001")}, {"Wanneer", word("ma 16:30-17:00")}, {"Waar", word("thuis")}},
                                  {{"Nummer", word("p-002")}, {"Wanneer", word("vr 9:00-10:00")}, {"Waar", word("Taalhuis")}}}),
            example("Locaties", {{{"Naam", word("Taalhuis")}, {"Breedte", 51.8106}, {"Lengte", 5.2489}},
                                 {{"Naam", word("Buurthuis")}, {"Plaats", word("Gameren")}}}),
            example("Reistijden", {{{"Van", word("Zaltbommel")}, {"Naar", word("Buurthuis")}, {"Met", word("fiets")}, {"Minuten", 15.0}},
                                   {{"Van", word("Zaltbommel")}, {"Naar", word("Gameren")}, {"Met", word("ov")}, {"Minuten", 20.0}}})};
}

std::vector<std::string> explanation() {
    return {"Dit bestand is een scenario voor Duaal: wie er een rooster nodig heeft, en welke lessen, werkplekken en opvang er zijn.",
            "Elke regel die er al staat is een voorbeeld. Vervang die door uw eigen gegevens, of haal die weg.",
            "Kolommen met een * moeten ingevuld zijn. Andere kolommen en bladen mag u leeg laten of weghalen.",
            "Schrijf nooit namen, adressen of BSN's van mensen op: gebruik nummers, zoals p-001.",
            "Tijden: di en do 9:00-12:00. Meer dan één waarde in een cel: met ; ertussen, of op een nieuwe regel (Alt+Enter).",
            "Woorden voor een deel van de dag mogen ook: ma ochtend, di middag, wo avond. Op het blad Instellingen kunt u zeggen hoe laat "
            "dat is.",
            "Een bereik: 2 (precies), 1-2, vanaf 2, hoogstens 3. Een niveau van een groep: A1-A2, A2, vanaf A2, tot A2.",
            "Plaatsen: de naam van een plaats in Nederland, of een naam van het blad Locaties.",
            "Leeg bij Werk: wat de leerroute en de instellingen zeggen. nee: deze persoon zoekt geen werk.",
            "Heeft nu en Toegezegd: de naam van een lesgroep, of een werkplek met dagen, zoals Kas ma wo.",
            "Controleer het bestand met: duaal check gemeente.xlsx. Maak een rooster met: duaal solve gemeente.xlsx -o plan.json"};
}

}  // namespace

std::string workbook_template() {
    OutBook book;
    book.sheets.push_back(settings_example());
    for (auto&& sheets : {people_example(), supply_example()}) book.sheets.insert(book.sheets.end(), sheets.begin(), sheets.end());
    book.explanation = explanation();
    const TemporaryFile file(".xlsx");
    return write_xlsx(file.path().string(), book) ? read_file(file.path()).value_or("") : std::string();
}

}  // namespace duaal::io::tables
