/// Who may include whom: docs/design.md.

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <optional>
#include <regex>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;

struct Layer {
    std::string folder;
    std::vector<std::string> may_include;  ///< folders of the project
    std::vector<std::string> libraries;    ///< of the restricted ones: beginnings of an include
};

const std::vector<std::string> restricted{"iostream", "gecode/", "CLI/",     "nlohmann/", "Cbc",     "Clp",       "Coin",
                                          "Osi",      "Cgl",     "openssl/", "zip.h",     "expat.h", "xlsxwriter"};

const std::vector<Layer> layers{
    {"solver/domain", {"solver/domain"}, {}},
    {"solver/check", {"solver/check", "solver/domain"}, {}},
    {"solver/facts", {"solver/facts", "solver/check", "solver/domain"}, {}},
    {"solver/model", {"solver/model", "solver/domain"}, {"gecode/"}},
    {"solver/search", {"solver/search", "solver/model", "solver/domain"}, {"gecode/"}},
    {"solver/assign", {"solver/assign", "solver/search", "solver/model", "solver/domain"}, {"Cbc", "Clp", "Coin", "Osi", "Cgl"}},
    {"solver/negotiate", {"solver/negotiate", "solver/assign", "solver/search", "solver/model", "solver/domain"}, {}},
    {"io",
     {"io", "solver/facts", "solver/check", "solver/domain"},
     {"nlohmann/", "openssl/", "iostream", "zip.h", "expat.h", "xlsxwriter"}},
    {"cli/app", {"cli/app", "io", "solver"}, {"nlohmann/"}},
    {"cli", {"cli", "io", "solver"}, {"CLI/", "nlohmann/", "iostream"}},
};

/// The floors of io, from the ground up, as the table of docs/design.md has them: rows that begin with `io…` in backticks. `io` is what
/// stands in it without a folder.
std::vector<std::vector<std::string>> read_io_floors() {
    static const std::regex room("`(io[a-z/]*)`");
    std::vector<std::vector<std::string>> floors;
    std::ifstream page(DUAAL_ROOT "/docs/design.md");
    bool within = false;
    for (std::string line; std::getline(page, line);) {
        within = line == "| floor | what it does |" || (within && line.starts_with('|'));
        if (!within || !line.starts_with("| `io")) continue;
        const std::string rooms = line.substr(0, line.find('|', 1));
        floors.emplace_back();
        for (std::sregex_iterator at(rooms.begin(), rooms.end(), room), end; at != end; ++at) floors.back().push_back((*at)[1].str());
    }
    return floors;
}
const std::vector<std::vector<std::string>> io_floors = read_io_floors();

/// `io/values` of `io/values/bounds.hpp`, `io` of `io/file.hpp`.
std::string io_folder(const std::string& path) {
    const std::size_t end = path.find('/', 3);
    return end == std::string::npos ? "io" : path.substr(0, end);
}

/// From the ground; none for what has no floor.
std::optional<std::size_t> floor_of(const std::string& folder) {
    for (std::size_t floor = 0; floor < io_floors.size(); ++floor)
        for (const std::string& room : io_floors[floor])
            if (room == folder) return floor;
    return std::nullopt;
}

bool begins_with_any(const std::string& text, const std::vector<std::string>& beginnings, const std::string& after) {
    for (const std::string& beginning : beginnings)
        if (text.starts_with(beginning + after)) return true;
    return false;
}

std::vector<std::string> includes_of(const fs::path& path) {
    static const std::regex pattern(R"(^\s*#\s*include\s*([<"])([^>"]+)[>"])");
    std::vector<std::string> includes;
    std::ifstream file(path);
    std::smatch found;
    for (std::string line; std::getline(file, line);)
        if (std::regex_search(line, found, pattern)) includes.push_back(found[1].str() + found[2].str());
    return includes;
}

}  // namespace

TEST_CASE("every include goes to a layer below, and to the libraries of its layer") {
    int seen = 0;
    for (const Layer& layer : layers)
        for (const auto& entry : fs::recursive_directory_iterator(fs::path(DUAAL_ROOT) / layer.folder)) {
            if (entry.path().extension() != ".cpp" && entry.path().extension() != ".hpp") continue;
            for (const std::string& include : includes_of(entry.path())) {
                const std::string path = entry.path().string(), name = include.substr(1);
                CAPTURE(path);
                CAPTURE(name);
                ++seen;
                if (include[0] == '"')
                    CHECK(begins_with_any(name, layer.may_include, "/"));
                else if (begins_with_any(name, restricted, ""))
                    CHECK(begins_with_any(name, layer.libraries, ""));
            }
        }
    CHECK(seen > 200);
}

TEST_CASE("within io every include goes to the same folder or to a floor below; the generator stands apart") {
    int down = 0;
    const fs::path root = DUAAL_ROOT;
    for (const auto& entry : fs::recursive_directory_iterator(root / "io")) {
        if (entry.path().extension() != ".cpp" && entry.path().extension() != ".hpp") continue;
        const std::string path = fs::relative(entry.path(), root).string(), folder = io_folder(path);
        for (const std::string& include : includes_of(entry.path())) {
            if (!include.starts_with("\"io/")) continue;
            const std::string other = io_folder(include.substr(1));
            CAPTURE(path);
            CAPTURE(other);
            if (other == folder) continue;
            REQUIRE(floor_of(folder).has_value());
            REQUIRE(floor_of(other).has_value());
            CHECK(*floor_of(other) < *floor_of(folder));
            ++down;
        }
    }
    CHECK(down > 100);
    CHECK(io_floors.size() >= 12);
}

TEST_CASE("no folder of io has more than thirty files, and no source more than three hundred lines") {
    std::map<std::string, int> files;
    for (const auto& entry : fs::recursive_directory_iterator(fs::path(DUAAL_ROOT) / "io")) {
        if (entry.path().extension() != ".cpp" && entry.path().extension() != ".hpp") continue;
        ++files[entry.path().parent_path().string()];
        std::ifstream file(entry.path());
        const std::string path = entry.path().string();
        CAPTURE(path);
        CHECK(std::count(std::istreambuf_iterator<char>(file), {}, '\n') <= 300);
    }
    for (const auto& [folder, count] : files) {
        CAPTURE(folder);
        CHECK(count <= 30);
    }
}

TEST_CASE("headers keep the slow libraries out: json.hpp and CLI11 are included by sources only") {
    for (const char* folder : {"io", "cli", "solver"})
        for (const auto& entry : fs::recursive_directory_iterator(fs::path(DUAAL_ROOT) / folder)) {
            if (entry.path().extension() != ".hpp") continue;
            const std::string path = entry.path().string();
            CAPTURE(path);
            for (const std::string& include : includes_of(entry.path())) {
                CHECK(include != "<nlohmann/json.hpp");
                CHECK(include != "<CLI/CLI.hpp");
            }
        }
}
