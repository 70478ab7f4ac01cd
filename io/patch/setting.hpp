#pragma once
/// One change of a scenario as it is typed: `POINTER=VALUE`.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "io/text/text.hpp"

namespace duaal::io {

struct Setting {
    std::vector<std::string> keys;  ///< of the JSON pointer, at least one
    std::string value;              ///< JSON; `null` deletes
};

/// A setting, or why the text is none and what to write.
struct [[nodiscard]] SettingReading {
    std::optional<Setting> setting;
    Text fault;
};

/// Both sides of the first `=`. The pointer names a place below the top, but not `format`, `extends` or `$schema`.
SettingReading parse_setting(std::string_view text);

/// The keys of the pointer before the first `=`, and what stands behind it.
struct PointerPart {
    std::vector<std::string> keys;
    std::string_view rest;
};
std::optional<PointerPart> split_setting(std::string_view text, Text& fault);

/// JSON as it stands; any other text as a JSON text, unless it starts as an object, a list or a text in quotes would: none, and why.
std::optional<std::string> value_json(std::string_view text, Text& fault);

/// Why the settings contradict each other: one of them is about a place in another's value, or about the same place.
std::optional<Text> contradiction(const std::vector<Setting>& settings);

}  // namespace duaal::io
