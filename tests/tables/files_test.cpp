// What stands in the cells of .xlsx and .ods files, and what is said of files that are none or are far too large.

#include "io/tables/files/files.hpp"

#include <doctest/doctest.h>

#include <chrono>

#include "tests/io/support.hpp"
#include "tests/tables/spreadsheet.hpp"

using namespace duaal;
using namespace duaal::io::tables;

namespace {

Parsed<Workbook> read_bytes(const std::string& name, const std::string& bytes) {
    const test::Folder folder;
    return read_workbook(folder.write(name, bytes));
}

Workbook book_in(const std::string& name, const std::string& bytes) {
    auto read = read_bytes(name, bytes);
    if (const auto* fault = std::get_if<Fault>(&read)) FAIL(fault->why.in(io::Language::en));
    return std::get<Workbook>(std::move(read));
}

std::string fault_in(const std::string& name, const std::string& bytes) {
    const auto read = read_bytes(name, bytes);
    const auto* fault = std::get_if<Fault>(&read);
    if (fault != nullptr) CHECK(fault->code.word() == "bad_workbook");
    return fault != nullptr ? fault->why.in(io::Language::en) : "read";
}

/// `row,column kind text`
std::vector<std::string> cells(const Sheet& sheet) {
    const char* const kinds[] = {"text", "number", "boolean", "date", "time", "error"};
    std::vector<std::string> out;
    for (const Cell& cell : sheet.cells)
        out.push_back(std::to_string(cell.row) + "," + std::to_string(cell.column) + " " + kinds[static_cast<int>(cell.kind)] + " " +
                      cell.text);
    return out;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("cells of an .xlsx file are what they show") {
    const Workbook book = book_in("a.xlsx", test::xlsx_of(R"(
<row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="inlineStr"><is><t>in de cel</t></is></c><c r="C1"><v>42.5</v></c></row>
<row r="3" hidden="1"><c r="A3" s="1"><v>46365</v></c><c r="B3" s="2"><v>0.395833333333333</v></c><c r="C3" s="3"><v>1.5</v></c></row>
<row r="4"><c r="A4" t="b"><v>1</v></c><c r="B4" t="e"><v>#N/A</v></c><c r="C4" t="str"><f>A1</f><v>tekst</v></c><c r="D4"><f>1+1</f><v>2</v></c></row>
<row r="5"><c r="A5" t="str"><f>1/0</f><v>#DIV/0!</v></c><c r="B5"><f>A1</f></c><c r="C5" t="str"><f>A9</f><v></v></c><c r="D5" t="d"><v>2026-12-09</v></c></row>
<row><c><v>0.1</v></c><c><v>0.30000000000000004</v></c></row>)"));
    REQUIRE(book.sheets.size() == 2);
    CHECK(book.sheets[0].name == "Blad");
    CHECK(!book.sheets[0].hidden);
    CHECK(book.sheets[1].hidden);
    CHECK(book.sheets[0].hidden_rows == std::vector<std::uint32_t>{3});
    CHECK(cells(book.sheets[0]) == Lines{"1,1 text di 9-12", "1,2 text in de cel", "1,3 number 42.5", "3,1 date 09-12-2026",
                                         "3,2 time 9:30", "3,3 time 36:00", "4,1 boolean WAAR", "4,2 error #N/A", "4,3 text tekst",
                                         "4,4 number 2", "5,1 error #DIV/0!", "5,2 error ", "5,4 date 09-12-2026", "6,1 number 0.1",
                                         "6,2 number 0.3"});
}

TEST_CASE("dates count from 1900 or 1904, as the file says") {
    const std::string row = R"(<row r="1"><c r="A1" s="1"><v>44903</v></c><c r="B1" s="1"><v>1</v></c></row>)";
    CHECK(cells(book_in("a.xlsx", test::xlsx_of(row)).sheets[0]) == Lines{"1,1 date 08-12-2022", "1,2 date 01-01-1900"});
    CHECK(cells(book_in("a.xlsx", test::xlsx_of(row, "", R"(<workbookPr date1904="1"/>)")).sheets[0]) ==
          Lines{"1,1 date 09-12-2026", "1,2 date 02-01-1904"});
}

TEST_CASE("a merged cell counts for each cell that it covers, within what is used") {
    const std::string rows = R"(<row r="1"><c r="A1" t="s"><v>0</v></c></row><row r="3"><c r="C3" t="s"><v>0</v></c></row>)";
    const std::string merges = R"(<mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="C3:XFD1048576"/></mergeCells>)";
    CHECK(cells(book_in("a.xlsx", test::xlsx_of(rows, merges)).sheets[0]) ==
          Lines{"1,1 text nul", "1,2 text nul", "2,1 text nul", "2,2 text nul", "3,3 text nul"});
}

TEST_CASE("cells of an .ods file are what they show") {
    const Workbook book = book_in("a.ods", test::ods_of(R"(<table:table table:name="Een">
<table:table-row><table:table-cell office:value-type="string"><office:annotation><text:p>noot</text:p></office:annotation><text:p>met noot</text:p></table:table-cell><table:table-cell office:value-type="float" office:value="42.5"><text:p>42,5</text:p></table:table-cell></table:table-row>
<table:table-row table:visibility="collapse"><table:table-cell office:value-type="date" office:date-value="2026-12-09T10:30:00"><text:p>9 dec</text:p></table:table-cell><table:table-cell office:value-type="time" office:time-value="PT09H30M00S"><text:p>09:30</text:p></table:table-cell></table:table-row>
<table:table-row><table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>WAAR</text:p></table:table-cell><table:table-cell table:formula="of:=1/0" office:value-type="string" office:string-value="" calcext:value-type="error"><text:p>#DEEL/0!</text:p></table:table-cell><table:table-cell table:formula="of:=[.A1]" office:value-type="string"><text:p>uitkomst</text:p></table:table-cell></table:table-row>
<table:table-row><table:table-cell office:value-type="string"><text:p>twee</text:p><text:p>regels<text:s text:c="2"/><text:span>x</text:span></text:p></table:table-cell><table:table-cell table:number-columns-repeated="2" office:value-type="percentage" office:value="0.5"/></table:table-row>
<table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-spanned="2" table:number-rows-spanned="1" office:value-type="string"><text:p>breed</text:p></table:table-cell><table:covered-table-cell/><table:table-cell/><table:table-cell office:value-type="string"><text:p>vier</text:p></table:table-cell></table:table-row>
<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
</table:table><table:table table:name="Twee" table:style-name="weg"/>)"));
    REQUIRE(book.sheets.size() == 2);
    CHECK(!book.sheets[0].hidden);
    CHECK(book.sheets[1].hidden);
    CHECK(book.sheets[0].hidden_rows == std::vector<std::uint32_t>{2});
    CHECK(cells(book.sheets[0]) == Lines{"1,1 text met noot", "1,2 number 42.5", "2,1 date 09-12-2026", "2,2 time 9:30", "3,1 boolean WAAR",
                                         "3,2 error #DEEL/0!", "3,3 text uitkomst", "4,1 text twee\nregels  x", "4,2 number 0.5",
                                         "4,3 number 0.5", "5,1 text breed", "5,2 text breed", "5,4 text vier", "6,1 text breed",
                                         "6,4 text vier"});
}

TEST_CASE("a file that is no spreadsheet is refused with what it is") {
    const std::string whole = test::xlsx_of(R"(<row r="1"><c r="A1"><v>1</v></c></row>)");
    CHECK(fault_in("a.xlsx", "Nummer;Leerroute\n") == "this is no spreadsheet, whatever its name says");
    CHECK(fault_in("a.xlsx", "") == "this is no spreadsheet, whatever its name says");
    CHECK(fault_in("a.ods", whole) == "this is no spreadsheet, whatever its name says");
    CHECK(fault_in("a.xlsx", test::ods_of("<table:table table:name=\"a\"/>")) == "this is no spreadsheet, whatever its name says");
    CHECK(fault_in("a.xlsx", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 oud of versleuteld") ==
          "this file has a password, or is of an old kind (.xls)");
    CHECK(fault_in("a.xlsx", whole.substr(0, whole.size() / 2)) == "this file is damaged, or was not copied whole");
    CHECK(fault_in("a.xlsx", test::xlsx_of("<row><c><v>1</c></row>")) == "this file is damaged, or was not copied whole");
    const std::string encrypted =
        test::zipped({{"META-INF/manifest.xml", "<m><file-entry><encryption-data/></file-entry></m>"}, {"content.xml", "onleesbaar"}});
    CHECK(fault_in("a.ods", encrypted) == "this file has a password");
    const std::string types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    CHECK(fault_in("a.xlsx", test::zipped({{"_rels/.rels",
                                            "<R><Relationship Type=\"" + types + "officeDocument\" Target=\"word/document.xml\"/></R>"},
                                           {"word/document.xml", "<document/>"}})) == "this is no spreadsheet, whatever its name says");
}

TEST_CASE("nothing outside the file is reached, and entities do not grow") {
    const std::string entity =
        R"(<!DOCTYPE w [<!ENTITY a SYSTEM "file:///etc/passwd">]><office:document-content><office:spreadsheet>&a;</office:spreadsheet></office:document-content>)";
    CHECK(fault_in("a.ods", test::zipped({{"content.xml", entity}})) == "this file is damaged, or was not copied whole");
}

TEST_CASE("far too large workbooks are refused within seconds") {
    const auto start = std::chrono::steady_clock::now();
    const std::string large = "this workbook is far too large to be one of people and groups";
    const std::string blank(64'000'000, ' ');
    test::ZipParts bomb{{"content.xml", "<a/>"}};
    for (int part = 0; part < 5; ++part) bomb.emplace_back("part" + std::to_string(part) + ".xml", blank);
    CHECK(fault_in("bomb.ods", test::zipped(bomb)) == large);
    CHECK(
        fault_in(
            "rows.ods",
            test::ods_of(
                R"(<table:table table:name="a"><table:table-row table:number-rows-repeated="1000000"><table:table-cell table:number-columns-repeated="9" office:value-type="string"><text:p>x</text:p></table:table-cell></table:table-row></table:table>)")) ==
        large);
    CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds(60));
}
