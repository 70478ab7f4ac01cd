#include <doctest/doctest.h>

#include <filesystem>
#include <string>
#include <vector>

#include "io/scenario/read_scenario.hpp"

namespace duaal::test {

namespace {

namespace fs = std::filesystem;

std::vector<fs::path> files_in(const std::string& folder) {
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(fs::path(DUAAL_ROOT) / "scenarios" / folder)) files.push_back(entry.path());
    return files;
}

void check_reads(const fs::path& path) {
    CAPTURE(path.string());
    const auto reading = io::read_scenario(path);
    CHECK(reading.file.has_value());
    for (const auto& diagnostic : reading.diagnostics) {
        CAPTURE(diagnostic.pointer);
        FAIL_CHECK(diagnostic.why.in(io::Language::en));
    }
}

TEST_CASE("the tiny scenarios read without error or warning") {
    const auto files = files_in("tiny");
    CHECK(files.size() >= 3);
    for (const auto& path : files) check_reads(path);
}

TEST_CASE("Westland reads without error or warning, and is as large as it should be") {
    const fs::path path = fs::path(DUAAL_ROOT) / "scenarios/westland/baseline.json";
    check_reads(path);
    const auto reading = io::read_scenario(path);
    REQUIRE(reading.file.has_value());
    CHECK(reading.file->scenario.participants().size() >= 120);
    CHECK(reading.file->scenario.households().size() == 85);
}

}  // namespace

}  // namespace duaal::test
