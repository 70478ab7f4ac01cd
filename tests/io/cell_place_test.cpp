// Values of a workbook say their cell where those of a text say line, column and pointer.

#include <doctest/doctest.h>

#include "io/values/report.hpp"

using namespace duaal::io;

namespace {

const Node& value_at(Arena& arena, const Source& source, std::uint32_t cell) {
    Node& node = arena.nodes.emplace_back();
    node.source = &source;
    node.offset = cell;
    return node;
}

}  // namespace

TEST_CASE("a diagnostic of a workbook names sheet, row, column and heading, in the order of the workbook") {
    Arena arena;
    Source& source = arena.sources.emplace_back(Source{"gemeente.xlsx", {}, 0});
    source.cells = {{"Lesgroepen", "Lestijden", "di 9-12,30", 2, 5, 5}, {"Lesgroepen", "", "", 2, 4, 0}, {"Deelnemers", "", "x", 1, 9, 28}};
    Report report;
    for (std::uint32_t cell = 0; cell < 3; ++cell) report.error(value_at(arena, source, cell), "bad_time", tr("why"), tr("mend"));
    const auto all = report.take();
    REQUIRE(all.size() == 3);
    CHECK(describe(all[0], Language::nl) == "gemeente.xlsx, blad Deelnemers, rij 9, kolom AB: why; mend");
    CHECK(describe(all[1], Language::en) == "gemeente.xlsx, sheet Lesgroepen, row 4: why; mend");
    CHECK(describe(all[2], Language::nl) == "gemeente.xlsx, blad Lesgroepen, rij 5, kolom E (Lestijden): why; mend");
    CHECK(all[2].value == "\"di 9-12,30\"");
    CHECK(all[2].line == 0);
    CHECK(all[2].cell.row == 5);
}

TEST_CASE("columns are lettered as spreadsheets letter them") {
    CHECK(column_letters(1) == "A");
    CHECK(column_letters(26) == "Z");
    CHECK(column_letters(27) == "AA");
    CHECK(column_letters(702) == "ZZ");
    CHECK(column_letters(703) == "AAA");
    CHECK(column_letters(16384) == "XFD");
}
