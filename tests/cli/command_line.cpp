#include "tests/cli/command_line.hpp"

#include <unistd.h>

#include <algorithm>
#include <fstream>
#include <sstream>

#include "cli/program.hpp"

namespace duaal::test {

Said run_duaal(std::vector<std::string> arguments) {
    bool language = false;
    for (const std::string& argument : arguments) language |= argument.starts_with("--lang");
    if (!language) arguments.insert(arguments.begin(), "--lang=en");
    std::ostringstream out, err;
    const int exit = cli::run(arguments, out, err);
    return {exit, out.str(), err.str()};
}

Folder::Folder() {
    std::string pattern = (std::filesystem::temp_directory_path() / "duaal-test-XXXXXX").string();
    if (!mkdtemp(pattern.data())) throw std::runtime_error("no temporary folder");
    root_ = pattern;
}

Folder::~Folder() {
    std::error_code ignored;
    std::filesystem::permissions(root_, std::filesystem::perms::owner_all, ignored);
    std::filesystem::remove_all(root_, ignored);
}

std::string Folder::file(const std::string& name, const std::string& content) const {
    std::ofstream(path(name)) << content;
    return path(name);
}

std::vector<std::string> Folder::names() const {
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(root_)) names.push_back(entry.path().filename().string());
    std::ranges::sort(names);
    return names;
}

std::string content_of(const std::string& path) {
    std::ifstream file(path);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

std::string small_scenario() {
    return R"({"format": "duaal-scenario/1", "period": {"from": "2026-01-05", "until": "2026-06-28"},
 "locations": {"home": {"lat": 52.0, "lon": 4.2}, "school": {"lat": 52.01, "lon": 4.2}, "farm": {"lat": 52.0, "lon": 4.23}},
 "providers": {"taal": {}},
 "groups": {"a1-mo": {"provider": "taal", "module": "nt2", "location": "school", "capacity": 1, "sessions": ["mon 09:00-12:00"]}},
 "placements": {"kas": {"employer": "Kas", "kind": "paid", "location": "farm",
   "shifts": {"tue": {"time": "tue 08:00-16:00", "break": 30, "positions": 1}, "wed": {"time": "wed 08:00-16:00", "break": 30, "positions": 1}}}},
 "households": {"h1": {"home": "home"}, "h2": {"home": "home"}},
 "participants": {"anna": {"household": "h1", "learning": {"nt2": {}}, "work": {"days": {"min": 1, "max": 1}}},
   "bilal": {"household": "h2", "learning": {"nt2": {}}}}})";
}

}  // namespace duaal::test
