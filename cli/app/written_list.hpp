#pragma once
/// The list that a command keeps in its folder of the files that it wrote there, so that what somebody changed since, or put there, is
/// known from what Duaal may replace. In the form of `sha256sum`, which can check it too.

#include <filesystem>
#include <map>
#include <optional>
#include <string>

#include "cli/app/target.hpp"

namespace duaal::app {

class WrittenList {
public:
    static constexpr const char* file_name = "duaal.sha256";

    /// Reads the list in `folder`, if there is one.
    explicit WrittenList(std::filesystem::path folder);

    /// The file of this name is as it was written: of a table, a page, a drawing or a what-if.
    [[nodiscard]] Ours ours(const std::string& name) const;

    /// Why the list itself, or one of these files in the folder, cannot or must not be written.
    [[nodiscard]] std::optional<io::Text> fault(const std::vector<std::string>& names, const Writing& writing) const;

    /// Writes a file into the folder and puts it on the list; the fault where that fails.
    [[nodiscard]] std::optional<io::Text> write(const std::string& name, const std::string& text);

private:
    [[nodiscard]] std::filesystem::path path() const { return folder_ / file_name; }

    std::filesystem::path folder_;
    std::map<std::string, std::string> hashes_;  ///< by name
};

}  // namespace duaal::app
