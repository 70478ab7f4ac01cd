#pragma once
/// Files for one test case, and scenarios in them.

#include <filesystem>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "io/scenario/read_scenario.hpp"

namespace duaal::test {

/// A folder of its own below the system's temporary one, removed at the end.
class Folder {
public:
    Folder();
    ~Folder();
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const { return path_; }
    /// Writes a file and gives its path.
    std::filesystem::path write(const std::string& name, std::string_view text) const;

private:
    std::filesystem::path path_;
};

/// A scenario file with one household and one participant, no capacity but in the group that they ask for, and `more` in it as further
/// keys, such as `"name": "x"`.
std::string small_scenario(std::string_view more = "");

/// A valid scenario in which nearly every key that there is has a value.
nlohmann::json whole_scenario();

/// Reads one file with this text.
io::ScenarioReading read_text(std::string_view text);

/// Reads the small scenario with these keys laid over it.
io::ScenarioReading read_patched(const std::string& patch);

/// The codes of all diagnostics, in order.
std::vector<std::string> codes(const io::ScenarioReading& reading);

}  // namespace duaal::test
