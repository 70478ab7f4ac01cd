#pragma once
/// A what-if as a scenario file of a few lines: what it extends, and a JSON Merge Patch.

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "io/json/node.hpp"
#include "io/patch/setting.hpp"
#include "io/scenario/read_scenario.hpp"

namespace duaal::io {

/// What a what-if is about to change.
struct WhatIfBase {
    std::filesystem::path path;
    std::shared_ptr<const Arena> arena;  ///< owns the values
    const Node* merged;                  ///< the scenario at `path`
};

/// None where it cannot be read as JSON.
std::optional<WhatIfBase> what_if_base(const std::filesystem::path& path);

/// Why a setting can change nothing there: it deletes what is not there, or goes through a list past its end.
std::optional<Text> setting_fault(const WhatIfBase& base, const Setting& setting);

struct WhatIfHead {
    std::string name, description;  ///< left out where empty
};

/// The file's text for a place in `folder`, indented. Every setting must be without fault, and no two may contradict each other. An element
/// of a list is set by the whole list, since a patch can do no less.
std::string what_if_text(const WhatIfBase& base, const std::filesystem::path& folder, const WhatIfHead& head,
                         const std::vector<Setting>& settings);

/// What the strict reader says of such a text at `path`. Errors come with the pointer but no line, for there is no file yet; where a new
/// object is not whole, the id that was probably meant is named.
ScenarioReading read_what_if(const WhatIfBase& base, const std::filesystem::path& path, const std::string& text);

/// The path by which a file in `folder` names `file`: relative wherever that leads there. Standard input keeps its name, which only a draft
/// may extend.
std::string reference(const std::filesystem::path& file, const std::filesystem::path& folder);

}  // namespace duaal::io
