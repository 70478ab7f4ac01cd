#include "tests/io/support.hpp"

#include <unistd.h>

#include <fstream>
#include <nlohmann/json.hpp>

namespace duaal::test {

using nlohmann::json;

namespace {

const char* const everything = R"(,
 "policy": {"participant": {"travel": {"mode": "car"}, "learning": {"knm": {"optional": true}}}, "fairness_tags": ["t"], "cost": {"care": 3}},
 "objective": [{"maximise": {"learning": 1}}, {"minimise": {"cost": 1}}],
 "routes": {"r": {"name": "R", "participant": {"weight": 2}, "term_months": 36, "totals": {"all": {"counts": ["nt2"], "hours": 5}}}},
 "calendar": {"public_holidays": "nl", "closures": {"c": {"from": "2026-10-01", "until": "2026-10-02", "for": ["work"]}}},
 "travel": {"t": {"between": ["home", "hall"], "mode": "walk", "minutes": 30}},
 "childcare": {"c": {"kind": "daycare", "location": "hall", "ages": {"min_months": 0, "max_months": 48}, "onsite": true,
                     "slots": {"a": {"time": "mon 08:00-13:00", "places": 1}}}})";

}  // namespace

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

json whole_scenario() {
    std::string text = small_scenario();
    text.insert(text.rfind('}'), everything);
    json out = json::parse(text);
    out["households"]["h1"]["children"]["k"] = {{"born", "2024-01-01"}, {"school", {"mon 08:30-14:30"}}};
    out["households"]["h1"]["carers"]["oma"] = {{"available", {"mon 08:30-14:30"}}};
    out["groups"]["g1"]["levels"] = {{"min", "a1"}, {"max", "b1"}};
    out["groups"]["g1"]["alternatives"]["x"] = {{"sessions", {"mon 09:00-12:00"}}};
    json& who = out["participants"]["p1"];
    who["route"] = "r";
    who["level"] = "a2";
    who["work"] = {{"days", {{"min", 2}, {"max", 2}}}, {"hours", {{"min", 8}}}, {"kinds", {"paid"}}, {"placements", {"w1"}}};
    who["fixed"] = {{"learning", {{"nt2", "g1"}}}, {"work", {{"w1", {"mon"}}}}};
    who["current"] = who["fixed"];
    who["appointments"]["a"] = {{"time", "thu 09:00-10:00"}, {"location", "hall"}};
    who["trajectory"] = {{"start", "2026-01-01"}, {"done", {{"all", 3}}}};
    return out;
}

io::ScenarioReading read_text(std::string_view text) {
    const Folder folder;
    return io::read_scenario(folder.write("scenario.json", text));
}

io::ScenarioReading read_patched(const std::string& patch) {
    const Folder folder;
    folder.write("base.json", small_scenario());
    return io::read_scenario(folder.write("top.json", R"({"extends": ["base.json"], )" + patch + "}"));
}

std::vector<std::string> codes(const io::ScenarioReading& reading) {
    std::vector<std::string> out;
    for (const io::Diagnostic& diagnostic : reading.diagnostics) out.push_back(diagnostic.code);
    return out;
}

}  // namespace duaal::test
