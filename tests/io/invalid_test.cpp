// Every file of scenarios/invalid is refused with exactly the messages beside it.

#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <set>

#include "io/diagnostic_code.hpp"
#include "tests/io/support.hpp"

namespace fs = std::filesystem;
using namespace duaal;

namespace {

const fs::path folder = fs::path(DUAAL_ROOT) / "scenarios" / "invalid";

std::string contents(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// `error unknown_key: file:line:column: /pointer: why; mend`, a line each, with paths as seen from the folder.
std::string messages(const fs::path& path) {
    std::string out;
    for (const io::Diagnostic& diagnostic : io::read_scenario(path).diagnostics) {
        out += diagnostic.severity == io::Diagnostic::Severity::error ? "error " : "warning ";
        out += diagnostic.code + ": " + describe(diagnostic, io::Language::en) + "\n";
    }
    const std::string prefix = folder.string() + "/";
    for (std::size_t at = out.find(prefix); at != std::string::npos; at = out.find(prefix)) out.erase(at, prefix.size());
    return out;
}

std::vector<fs::path> invalid_files() {
    std::vector<fs::path> out;
    for (const auto& entry : fs::directory_iterator(folder))
        if (entry.path().extension() == ".json") out.push_back(entry.path());
    std::ranges::sort(out);
    return out;
}

}  // namespace

TEST_CASE("invalid scenarios are refused with the messages that stand beside them") {
    const auto files = invalid_files();
    CHECK(files.size() > 100);
    for (const fs::path& path : files) {
        CAPTURE(path.filename().string());
        CHECK(!io::read_scenario(path).file);
        for (const io::Diagnostic& diagnostic : io::read_scenario(path).diagnostics) CHECK(!diagnostic.mend.empty());
        CHECK(messages(path) == contents(fs::path(path).replace_extension(".expected")));
    }
}

TEST_CASE("what the invalid scenarios extend is valid") {
    const auto reading = io::read_scenario(folder / "base" / "valid.json");
    CHECK(test::codes(reading).empty());
    CHECK(reading.file);
}

TEST_CASE("every code of an error occurs in an invalid scenario") {
    std::set<std::string, std::less<>> seen;
    for (const fs::path& path : invalid_files())
        for (const std::string& code : test::codes(io::read_scenario(path))) seen.insert(code);
    for (const std::string_view code : io::error_codes) {
        CAPTURE(code);
        CHECK(seen.contains(code));
    }
}
