#include "tests/io/support.hpp"

#include <unistd.h>

#include <fstream>

namespace duaal::test {

Folder::Folder() {
    static int made = 0;
    path_ = std::filesystem::temp_directory_path() / ("duaal_io_test_" + std::to_string(getpid()) + "_" + std::to_string(++made));
    std::filesystem::create_directories(path_);
}

Folder::~Folder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
}

std::filesystem::path Folder::write(const std::string& name, std::string_view text) const {
    const std::filesystem::path path = path_ / name;
    std::ofstream(path, std::ios::binary) << text;
    return path;
}

std::string small_scenario(std::string_view more) {
    std::string out = R"({"format": "duaal-scenario/1", "period": {"from": "2026-09-01", "until": "2027-01-31"},
 "locations": {"home": {"lat": 52, "lon": 4.25}, "hall": {"lat": 52.01, "lon": 4.3}},
 "providers": {"school": {}},
 "groups": {"g1": {"provider": "school", "module": "nt2", "location": "hall", "capacity": 5, "sessions": ["tue 09:00-12:00"]},
            "g2": {"provider": "school", "module": "knm", "capacity": 0, "sessions": ["wed 19:00-21:00"]}},
 "placements": {"w1": {"employer": "W", "kind": "paid", "location": "hall",
                       "shifts": {"mon": {"time": "mon 08:00-13:00", "positions": 0}, "fri": {"time": "fri 08:00-13:00", "positions": 0}}}},
 "households": {"h1": {"home": "home"}},
 "participants": {"p1": {"household": "h1", "learning": {"nt2": {}}}})";
    if (!more.empty()) out.append(",\n ").append(more);
    return out.append("}\n");
}

io::ScenarioReading read_text(std::string_view text) {
    const Folder folder;
    return io::read_scenario(folder.write("scenario.json", text));
}

std::vector<std::string> codes(const io::ScenarioReading& reading) {
    std::vector<std::string> out;
    for (const io::Diagnostic& diagnostic : reading.diagnostics) out.push_back(diagnostic.code);
    return out;
}

}  // namespace duaal::test
