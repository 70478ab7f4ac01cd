// One cell of a workbook in order is changed, and what is said of that stands in mistakes.txt: `Sheet|row|heading|value`, and below it,
// indented, every error and warning in Dutch.

#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <sstream>

#include "io/diagnostic_code.hpp"
#include "tests/io/support.hpp"
#include "tests/tables/sheet_folder.hpp"

using namespace duaal;

namespace {

struct Mistake {
    std::string sheet, heading, value, expected;
    std::size_t row = 0;  ///< from 1
};

std::vector<Mistake> mistakes() {
    std::ifstream in(std::string(DUAAL_ROOT) + "/tests/tables/mistakes.txt");
    std::vector<Mistake> out;
    for (std::string line; std::getline(in, line);) {
        if (line.empty() || line.front() == '#') continue;
        if (line.front() == ' ') {
            out.back().expected += line.substr(line.find_first_not_of(' ')) + "\n";
            continue;
        }
        std::istringstream parts(line);
        Mistake& mistake = out.emplace_back();
        std::string row;
        std::getline(parts, mistake.sheet, '|');
        std::getline(parts, row, '|');
        std::getline(parts, mistake.heading, '|');
        std::getline(parts, mistake.value);
        mistake.row = std::stoul(row);
    }
    return out;
}

}  // namespace

TEST_CASE("every code that only a workbook can have is told in docs/errors.md") {
    std::ifstream in(std::string(DUAAL_ROOT) + "/docs/errors.md");
    const std::string page{std::istreambuf_iterator<char>(in), {}};
    for (const std::string_view code : io::workbook_codes) {
        CAPTURE(code);
        CHECK(page.find(std::string("`").append(code).append("`")) != std::string::npos);
    }
}

TEST_CASE("the workbook in which mistakes are made is in order") {
    const auto reading = io::read_scenario(std::string(DUAAL_ROOT) + "/tests/tables/base");
    CHECK(test::codes(reading).empty());
    CHECK(reading.file);
    CHECK(reading.assumed.size() == 8);
}

TEST_CASE("all mistakes of a workbook are told at once, and nothing that only follows from them") {
    test::SheetFolder sheets(std::string(DUAAL_ROOT) + "/tests/tables/base");
    sheets.set("Lesgroepen", 4, "Lestijden", "ma 9");  // a group that somebody is promised is not there
    sheets.set("Lesgroepen", 2, "Tot", "1-1-2026");    // found by the reader of scenarios
    sheets.set("Deelnemers", 2, "Leerroute", "B3");    // so is this
    sheets.set("Deelnemers", 3, "Reist hoogstens", "een uur");
    sheets.set("Locaties", 3, "Plaats", "Teil");
    const std::string said = sheets.messages();
    CHECK(std::ranges::count(said, '\n') == 5);
    for (const char* place : {"Lesgroepen, rij 4, kolom F", "Lesgroepen, rij 2, kolom K", "Deelnemers, rij 2, kolom B",
                              "Deelnemers, rij 3, kolom P", "Locaties, rij 3, kolom E"}) {
        CAPTURE(said);
        CHECK(said.find(place) != std::string::npos);
    }
}

TEST_CASE("a mistake in a workbook is told with its sheet, row, column and what to do") {
    const auto all = mistakes();
    CHECK(all.size() > 80);
    for (const Mistake& mistake : all) {
        test::SheetFolder sheets(std::string(DUAAL_ROOT) + "/tests/tables/base");
        sheets.set(mistake.sheet, mistake.row, mistake.heading, mistake.value);
        CAPTURE(mistake.sheet);
        CAPTURE(mistake.heading);
        CAPTURE(mistake.value);
        CHECK(sheets.messages() == mistake.expected);
    }
}
