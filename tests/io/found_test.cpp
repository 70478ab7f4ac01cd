// What fuzzing found, and what stays hostile: read in every build. The readers abort where they are wrong.

#include <doctest/doctest.h>

#include <filesystem>

#include "io/file.hpp"
#include "tests/fuzz/readers.hpp"
#include "tests/io/support.hpp"

using namespace duaal;
namespace fs = std::filesystem;

namespace {

const fs::path fuzzed = fs::path(DUAAL_ROOT) / "tests" / "fuzz";

int read_all(const fs::path& folder, void (*reader)(std::string_view)) {
    int files = 0;
    if (!fs::exists(folder)) return files;  // nothing was found yet
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        if (!entry.is_regular_file()) continue;
        CAPTURE(entry.path().string());
        const auto text = io::read_file(entry.path());
        REQUIRE(text);
        reader(*text);
        ++files;
    }
    return files;
}

std::string widened(std::string_view text, std::string_view mark, bool big_endian) {
    std::string out(mark);
    for (const char c : text) out.append(big_endian ? std::string{'\0', c} : std::string{c, '\0'});
    return out;
}

}  // namespace

TEST_CASE("every find of fuzzing, and every scenario as a plan, is read or refused") {
    read_all(fuzzed / "found" / "scenario", test::read_as_scenario);
    read_all(fuzzed / "found" / "plan", test::read_as_plan);
    CHECK(read_all(fuzzed / "seeds", test::read_as_plan) > 0);
    CHECK(read_all(fs::path(DUAAL_ROOT) / "scenarios" / "invalid", test::read_as_plan) > 100);
}

TEST_CASE("a scenario in another encoding is refused, with its place; with a byte order mark of UTF-8 it is read") {
    const std::string text = test::small_scenario(R"("name": "Zuid")");
    CHECK(test::read_text("\xEF\xBB\xBF" + text).file);
    std::string latin = text;
    latin.replace(latin.find("Zuid"), 4, "Bri\xEBlle");
    for (const std::string& wrong : {latin, widened(text, "\xFF\xFE", false), widened(text, "\xFE\xFF", true), widened(text, "", false)}) {
        const auto reading = test::read_text(wrong);
        CHECK(!reading.file);
        REQUIRE(reading.diagnostics.size() == 1);
        CAPTURE(describe(reading.diagnostics.front(), io::Language::en));
        CHECK(reading.diagnostics.front().code == "bad_utf8");
        CHECK(reading.diagnostics.front().line > 0);
    }
}

TEST_CASE("numbers of any size and length are read or refused") {
    for (const std::string& number :
         {std::string(100'000, '9'), "1e" + std::string(1000, '9'), "-" + std::string(400, '9') + ".5", std::string("9223372036854775807"),
          std::string("-9223372036854775809"), std::string("1e308"), std::string("5e-324")}) {
        CAPTURE(number.substr(0, 30));
        for (const char* key : {"free_days", "participant"})
            CHECK(!test::read_text(test::small_scenario("\"policy\": {\"" + std::string(key) + "\": " + number + "}")).file);
    }
}
