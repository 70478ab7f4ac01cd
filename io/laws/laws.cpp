#include "io/laws/laws.hpp"

#include <cstdlib>
#include <set>
#include <system_error>
#include <utility>

namespace duaal::io {

namespace {

namespace fs = std::filesystem;

std::vector<fs::path> folders() {
    std::vector<fs::path> out;
    if (const char* given = std::getenv("DUAAL_LAWS"); given != nullptr && *given != '\0') out.emplace_back(given);
    std::error_code fault;
    if (const fs::path program = fs::read_symlink("/proc/self/exe", fault); !fault)
        out.push_back(program.parent_path().parent_path() / "share" / "duaal" / "laws");
    out.emplace_back(DUAAL_INSTALLED_LAWS);
    out.emplace_back(DUAAL_SOURCE_LAWS);
    return out;
}

}  // namespace

std::optional<std::string_view> law_named(std::string_view entry) {
    constexpr std::string_view prefix = "law:";
    if (!entry.starts_with(prefix)) return std::nullopt;
    return entry.substr(prefix.size());
}

std::optional<fs::path> law_file(std::string_view name) {
    if (name.find('/') != std::string_view::npos) return std::nullopt;  // that would leave the folder
    for (const fs::path& folder : folders()) {
        std::error_code fault;
        const fs::path file = folder / (std::string(name) + ".json");
        if (fs::is_regular_file(file, fault)) return file;
    }
    return std::nullopt;
}

std::vector<std::string> known_laws() {
    std::set<std::string> out;
    for (const fs::path& folder : folders()) {
        std::error_code fault;
        for (fs::directory_iterator at(folder, fault), end; !fault && at != end; at.increment(fault))
            if (at->path().extension() == ".json") out.insert(at->path().stem().string());
    }
    return {out.begin(), out.end()};
}

UnknownLaw unknown_law(std::string_view name) {
    Text why = tr("the profile of this law is nowhere to be found: {1}", std::string(name));
    const std::vector<std::string> known = known_laws();
    if (known.empty()) return {std::move(why), tr("set DUAAL_LAWS to the folder where {1} is", std::string(name) + ".json")};
    std::string all = known.front();
    for (auto law = known.begin() + 1; law != known.end(); ++law) all += ", " + *law;
    return {std::move(why), tr("known are: {1}", all)};
}

}  // namespace duaal::io
