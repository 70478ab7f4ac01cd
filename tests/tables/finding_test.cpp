// Sheets, columns and tables are found in workbooks as municipalities have them.

#include <doctest/doctest.h>

#include "io/tables/table.hpp"
#include "tests/tables/sheet_folder.hpp"

using namespace duaal;
using test::SheetFolder;

namespace {

const std::string base = std::string(DUAAL_ROOT) + "/tests/tables/base";

std::string hash(const SheetFolder& sheets) {
    const auto reading = sheets.read();
    return reading.file ? reading.file->sha256 : sheets.messages();
}

}  // namespace

TEST_CASE("titles above, notes beside, empty rows and columns, and totals below change nothing") {
    SheetFolder sheets(base);
    const std::string before = hash(sheets);
    auto& groups = sheets["Lesgroepen"];
    for (auto& row : groups) row.insert(row.begin() + 2, "");                   // an empty column
    for (auto& row : groups) row.insert(row.end(), {"", "bellen met school"});  // notes without heading
    groups.front().back() = "";
    groups.insert(groups.begin() + 2, {"", ""});
    groups.insert(groups.begin(), {{"Lesgroepen voorjaar 2027"}, {""}, {"", "versie 3"}});
    groups.push_back({"Totaal", "", "", "", "", "39"});
    groups.push_back({"", "", "gemaakt door de afdeling"});
    CHECK(hash(sheets) == before);
}

TEST_CASE("headings are found in any order, in Dutch and English, whatever their case, accents and punctuation") {
    SheetFolder sheets(base);
    const std::string before = hash(sheets);
    auto& people = sheets["Deelnemers"];
    for (auto& row : people) std::swap(row[1], row[4]);
    people.front()[0] = "NÚMBER *";
    people.front()[2] = "level";
    sheets["Groups"] = sheets["Lesgroepen"];
    sheets.drop("Lesgroepen");
    sheets["Groups"].front()[0] = "group";
    sheets["Groups"].front()[5] = "Lesson-times";
    sheets["Instellingen"][2][0] = "timetable from";
    CHECK(hash(sheets) == before);
}

TEST_CASE("sheets for people only are not read; others that are unknown are said") {
    SheetFolder sheets(base);
    sheets["_werk"] = {{"x"}};
    sheets["Uitleg"] = {{"x"}};
    sheets["Notes"] = {{"x"}};
    CHECK(sheets.messages().empty());
    sheets["Werkpleken"] = {{"x"}};
    CHECK(sheets.messages() ==
          "waarschuwing: blad Werkpleken: zo'n blad is er niet, en het wordt niet gelezen; bedoelt u \"Werkplekken\"? [unknown_sheet]\n");
}

TEST_CASE("only Instellingen and Deelnemers must be there") {
    SheetFolder sheets;
    sheets["Instellingen"] = {{"Wat", "Waarde"}, {"Rooster van", "1-9-2027"}, {"Rooster tot en met", "31-1-2028"}};
    CHECK(sheets.messages().find("het blad Deelnemers ontbreekt") != std::string::npos);
    CHECK(sheets.messages().find("[missing_sheet]") != std::string::npos);
    sheets["Deelnemers"] = {{"Nummer", "Leerroute", "Woonplaats"}, {"1", "-", "Tiel"}};
    CHECK(sheets.messages().find("missing_") == std::string::npos);
    CHECK(sheets.read().file);
    sheets["Settings"] = sheets["Instellingen"];
    CHECK(sheets.messages().find("[named_twice]") != std::string::npos);
}

TEST_CASE("files are read in the encodings and with the separators of spreadsheets") {
    const SheetFolder sheets(base);
    const std::string before = hash(sheets);
    for (const char separator : {';', ',', '\t'})
        for (const std::string encoding : {"utf8", "bom", "windows", "utf16"}) {
            CAPTURE(separator);
            CAPTURE(encoding);
            test::Folder folder;
            for (const auto& entry : std::filesystem::directory_iterator(sheets.written())) {
                auto rows = SheetFolder(sheets.written())[entry.path().stem().string()];
                std::string text;
                for (const auto& row : rows) {
                    for (std::size_t at = 0; at < row.size(); ++at)
                        text.append(at == 0 ? "" : std::string(1, separator)).append("\"" + row[at] + "\"");
                    text += "\r\n";
                }
                if (encoding == "bom") text.insert(0, "\xEF\xBB\xBF");
                if (encoding == "windows") text += "\"Caf\xE9\"\r\n";
                if (encoding == "windows") text.insert(text.rfind("\"Caf"), "Totaal\r\n");
                if (encoding == "utf16") {
                    std::string wide = "\xFF\xFE";
                    for (const char c : text) wide.append(1, c).append(1, '\0');
                    text = wide;
                }
                folder.write(entry.path().filename().string(), text);
            }
            const auto reading = io::read_scenario(folder.path());
            CHECK(test::messages_of(reading, folder.path()).empty());
            REQUIRE(reading.file);
            CHECK(reading.file->sha256 == before);
            CHECK(reading.assumed.size() == (encoding == "windows" || encoding == "utf16" ? 9 : 8));
        }
}

TEST_CASE("a workbook is extended as any scenario file is, and extends others with them") {
    const SheetFolder sheets(base);
    const auto folder = sheets.written();
    test::Folder other;
    const auto path = other.write("what-if.json", R"({"extends": [")" + folder.string() + R"("], "groups": {"knm": {"capacity": 21}}})");
    const auto reading = io::read_scenario(path);
    REQUIRE(reading.file);
    CHECK(reading.file->sha256 != hash(sheets));
    const auto wrong = io::read_scenario(other.write("wrong.json", R"({"extends": [")" + folder.string() + R"("], "periods": {}})"));
    REQUIRE(wrong.diagnostics.size() == 1);
    CHECK(wrong.diagnostics.front().line == 1);
    CHECK(wrong.diagnostics.front().cell.sheet.empty());
}
