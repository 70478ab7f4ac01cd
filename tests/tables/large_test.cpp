// A workbook far larger than any municipality's is read within seconds.

#include <doctest/doctest.h>

#include <chrono>

#include "io/scenario/load.hpp"
#include "tests/tables/sheet_folder.hpp"

using namespace duaal;

TEST_CASE("fifty thousand participants are read within seconds") {
#ifdef DUAAL_SANITIZE
    constexpr int people = 2'000;
#else
    constexpr int people = 50'000;
#endif
    test::SheetFolder sheets(std::string(DUAAL_ROOT) + "/tests/tables/base");
    auto& rows = sheets["Deelnemers"];
    const std::vector<std::string> one{
        "",      "B1", "A2", "",   "Zaltbommel",      "", "ja",   "2", "8-16", "betaald", "", "", "ma-vr", "wo middag",
        "fiets", "45", "9",  "32", "ma t/m vr 18-22", "", "jong", "1", "",     ""};
    for (int person = 0; person < people; ++person) {
        rows.push_back(one);
        rows.back().front() = "q-" + std::to_string(person);
    }
    const auto path = sheets.written();
    const auto start = std::chrono::steady_clock::now();
    io::Arena arena;
    io::Report report;
    const auto layers = io::load_layers(arena, report, path);
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    REQUIRE(layers);
    CHECK(layers->merged->find("participants")->children().size() == people + 6);
    MESSAGE(people << " participants read in " << seconds << " s");
    CHECK(seconds < 20);
}
