#include "cli/app/target.hpp"

#include <unistd.h>

#include <nlohmann/json.hpp>

#include "io/file.hpp"

namespace duaal::app {

namespace fs = std::filesystem;
using io::tr;

namespace {

/// What a file of Duaal says of itself.
struct Label {
    bool plan = false, scenario = false;
    std::string name, sha256;  ///< of a plan: its scenario
};

Label label_of(const std::string& text) {
    Label label;
    if (text.find('\0') != std::string::npos) return label;
    const auto object = nlohmann::json::parse(text, nullptr, false);
    if (!object.is_object()) return label;
    const auto said = [&](const char* key) {
        const auto at = object.find(key);
        return at != object.end() && at->is_string() ? at->get<std::string>() : std::string();
    };
    label.plan = said("format").starts_with("duaal-plan/");
    label.scenario = said("format").starts_with("duaal-scenario/") || object.contains("extends");
    label.name = said("scenario");
    label.sha256 = said("scenario_sha256");
    return label;
}

io::Text loss(const fs::path& path, const std::string& text, const io::Text& way_out) {
    const Label label = label_of(text);
    if (label.plan)
        return tr("{1} is a plan of another scenario ({2}); {3}, or replace it with --force", path.string(), label.name, way_out);
    if (label.scenario) return tr("{1} is a scenario; {2}, or replace it with --force", path.string(), way_out);
    return tr("{1} is there already, and not as Duaal would have written it; {2}, or replace it with --force", path.string(), way_out);
}

}  // namespace

Ours plan_of(std::string name, std::string sha256) {
    if (name == "-") name.clear();
    return [name = std::move(name), sha256 = std::move(sha256)](const std::string& text) {
        const Label label = label_of(text);
        return label.plan && ((!name.empty() && label.name == name) || (!sha256.empty() && label.sha256 == sha256));
    };
}

Ours exactly(std::string text) {
    return [ours = std::move(text)](const std::string& theirs) { return theirs == ours; };
}

std::optional<io::Text> place_fault(const fs::path& path, const io::Text& way_out) {
    std::error_code fault, ignored;
    const std::string name = path.string();
    if (io::is_standard(path)) return std::nullopt;
    if (path.empty()) return tr("the name of the file to write is empty; {1}", way_out);
    const fs::file_status status = fs::status(path, fault);
    if (fault == std::errc::filename_too_long) return tr("{1} is too long for a name of a file; {2}", name, way_out);
    if (fs::is_directory(status)) return tr("{1} is a folder; {2}", name, way_out);
    if (path.filename().empty()) return tr("{1} ends as a folder does; {2}", name, way_out);
    if (fs::exists(status) && access(path.c_str(), W_OK) != 0) return tr("{1} may not be written; {2}", name, way_out);
    if (fs::exists(status) && !fs::is_regular_file(status)) return std::nullopt;
    // of a link the folder that the file itself is in
    const fs::path file = fs::weakly_canonical(fs::absolute(path), fault);
    const fs::path folder = fault ? path.parent_path() : file.parent_path(), shown = path.has_parent_path() ? path.parent_path() : ".";
    if (!fs::is_directory(folder, ignored)) return tr("there is no folder {1}; make it, or {2}", shown.string(), way_out);
    if (access(folder.c_str(), W_OK | X_OK) != 0) return tr("in the folder {1} nothing may be written; {2}", shown.string(), way_out);
    return std::nullopt;
}

std::optional<io::Text> target_fault(const fs::path& path, const Writing& writing, const Ours& ours) {
    if (auto why = place_fault(path, writing.way_out)) return why;
    if (io::is_standard(path)) return std::nullopt;
    std::error_code ignored;
    for (const fs::path& part : writing.scenario)
        if (fs::equivalent(path, part, ignored)) return tr("{1} is a part of the scenario; {2}", path.string(), writing.way_out);
    if (writing.plan && fs::equivalent(path, *writing.plan, ignored))
        return tr("{1} is the plan that is given; {2}", path.string(), writing.way_out);
    if (writing.force || !fs::is_regular_file(path, ignored) || fs::file_size(path, ignored) == 0) return std::nullopt;
    const std::string text = io::read_file(path).value_or("");
    return ours(text) ? std::nullopt : std::optional(loss(path, text, writing.way_out));
}

}  // namespace duaal::app
