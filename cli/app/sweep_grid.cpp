#include "cli/app/sweep_grid.hpp"

#include <algorithm>
#include <cctype>
#include <nlohmann/json.hpp>

#include "cli/app/plan_target.hpp"
#include "io/json/pointer.hpp"

namespace duaal::app {

namespace fs = std::filesystem;

namespace {

/// What a JSON value is called in a file's name.
std::string name_part(const std::string& json) {
    constexpr std::size_t longest = 40;
    const auto value = nlohmann::json::parse(json);
    const std::string text = value.is_string() ? value.get<std::string>() : json;
    std::string name = text;
    const auto is_odd = [](char c) { return std::isalnum(static_cast<unsigned char>(c)) == 0 && c != '.' && c != '_' && c != '-'; };
    std::ranges::replace_if(name, is_odd, '-');
    const auto repeated = std::ranges::unique(name, [](char a, char b) { return a == '-' && b == '-'; });
    name.erase(repeated.begin(), repeated.end());
    if (name.size() > 1 && name.starts_with('-') && is_odd(text.front())) name.erase(0, 1);
    if (name.size() > 1 && name.ends_with('-') && is_odd(text.back())) name.pop_back();
    return name.substr(0, longest);
}

}  // namespace

fs::path SweepFile::plan() const {
    fs::path plan = path;
    return plan.replace_extension(".plan.json");
}

std::vector<std::vector<io::Setting>> grid_of(const std::vector<io::Axis>& axes) {
    std::vector<std::vector<io::Setting>> grid{{}};
    for (const io::Axis& axis : axes) {
        std::vector<std::vector<io::Setting>> longer;
        for (const auto& settings : grid)
            for (const std::string& value : axis.values) {
                longer.push_back(settings);
                longer.back().push_back({axis.keys, value});
            }
        grid = std::move(longer);
    }
    return grid;
}

std::vector<SweepFile> files_of(const io::WhatIfBase& base, const std::vector<std::vector<io::Setting>>& grid, const fs::path& folder) {
    std::vector<SweepFile> files;
    for (const auto& settings : grid) {
        std::string name = name_for_files(base.path);
        for (const io::Setting& setting : settings)
            name.append("-").append(setting.keys.back()).append("-").append(name_part(setting.value));
        const auto taken = [&](const std::string& other) {
            return std::ranges::find(files, folder / other, &SweepFile::path) != files.end();
        };
        std::string file = name + ".json";
        for (int number = 2; taken(file); ++number) file = name + "-" + std::to_string(number) + ".json";
        files.push_back({folder / file, io::what_if_text(base, folder, {}, settings)});
    }
    return files;
}

std::string settings_text(const std::vector<io::Setting>& settings) {
    std::string text;
    for (const io::Setting& setting : settings)
        text.append(text.empty() ? "" : ", ").append(io::pointer_text(setting.keys)).append("=").append(setting.value);
    return text;
}

}  // namespace duaal::app
