#include "io/laws/laws.hpp"

#include <cstdlib>
#include <string>
#include <system_error>
#include <vector>

namespace duaal::io {

namespace fs = std::filesystem;

std::optional<fs::path> law_file(std::string_view name) {
    std::vector<fs::path> folders;
    if (const char* given = std::getenv("DUAAL_LAWS"); given != nullptr && *given != '\0') folders.emplace_back(given);
    std::error_code fault;
    if (const fs::path program = fs::read_symlink("/proc/self/exe", fault); !fault)
        folders.push_back(program.parent_path().parent_path() / "share" / "duaal" / "laws");
    folders.emplace_back(DUAAL_INSTALLED_LAWS);
    folders.emplace_back(DUAAL_SOURCE_LAWS);
    for (const fs::path& folder : folders) {
        const fs::path file = folder / (std::string(name) + ".json");
        if (fs::is_regular_file(file, fault)) return file;
    }
    return std::nullopt;
}

}  // namespace duaal::io
