#pragma once
/// What a scenario file changes against what it extends: both merged, and compared value by value. Free text about the file and its
/// objects (`description`, the scenario's `name`) changes nothing.

#include <array>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "io/json/node.hpp"

namespace duaal::io {

/// One value within an object. Null: not there.
struct FieldChange {
    std::vector<std::string> path;  ///< the keys below the object; empty: the object is no object, but a value itself
    const Node* before;
    const Node* after;
};

enum class ChangeKind : std::uint8_t { added, removed, changed };
inline constexpr std::array<std::string_view, 3> change_names{"added", "removed", "changed"};

struct ObjectChange {
    std::string section;  ///< the key at the top, such as `groups`
    std::string id;       ///< empty: the section is no collection, such as `policy`
    ChangeKind kind;
    const Node* before;               ///< null where it is added
    const Node* after;                ///< null where it is removed
    std::vector<FieldChange> fields;  ///< of a changed one, by path
};

struct ChangeList {
    std::vector<std::string> extends;    ///< as the file names them; empty: it extends nothing, and nothing is compared
    std::vector<ObjectChange> objects;   ///< in the order of docs/format.md, then by id
    std::vector<std::string> fresh;      ///< sections that what it extends has not at all
    std::vector<std::string> same;       ///< JSON pointers of what the file sets and what holds without it
    std::shared_ptr<const Arena> arena;  ///< owns the values
};

/// `patch` is what the file holds itself. All three are objects; none is changed.
ChangeList list_changes(const Node& before, const Node& after, const Node& patch);

/// Of the file at `path`, or with `draft` of what it would be; none where it, or what it extends, cannot be read.
std::optional<ChangeList> read_changes(const std::filesystem::path& path, std::optional<std::string> draft = {});

/// Whether the keys of the object at this place of a scenario are ids, and not words of the format. `path`: from the top.
bool has_ids(const std::vector<std::string>& path);

/// `/groups/west-di-do/capacity`, from the top; what looks personal in it is redacted.
std::string pointer_of(const ObjectChange& object, const FieldChange& field);

}  // namespace duaal::io
