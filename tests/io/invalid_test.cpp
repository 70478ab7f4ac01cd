// Every file of scenarios/invalid/CODE is refused with exactly the messages beside it, the code among them.

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

/// Without what they extend.
std::vector<fs::path> invalid_files() {
    std::vector<fs::path> out;
    for (const auto& entry : fs::recursive_directory_iterator(folder))
        if (entry.path().extension() == ".json" && entry.path().parent_path() != folder / "base") out.push_back(entry.path());
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

TEST_CASE("every code of an error has a folder, every folder is a code, and each file in it shows that code") {
    std::set<std::string, std::less<>> folders;
    for (const fs::path& path : invalid_files()) {
        CAPTURE(path.string());
        REQUIRE(path.parent_path().parent_path() == folder);
        const std::string code = path.parent_path().filename().string();
        folders.insert(code);
        CHECK(std::ranges::count(test::codes(io::read_scenario(path)), code) > 0);
    }
    CHECK(std::ranges::equal(folders, std::set(io::error_codes.begin(), io::error_codes.end())));
    for (const auto& entry : fs::directory_iterator(folder)) {
        CAPTURE(entry.path().string());
        CHECK((entry.path().filename() == "base" || folders.contains(entry.path().filename().string())));
    }
}
