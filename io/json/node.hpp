#pragma once
/// A JSON value that knows where it stands: file, and byte and JSON pointer or cell. Merging shares the values and keeps their places.

#include <cstddef>
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace duaal::io {

/// Where a value of a workbook stands. What it points into lives as long as the file.
struct CellPlace {
    std::string_view sheet;
    std::string_view heading;  ///< of its column; empty where that is none of Duaal's
    std::string_view text;     ///< as the cell shows it
    std::uint32_t at = 0;      ///< the sheet's place in the workbook
    std::uint32_t row = 0;     ///< from 1; 0: the whole sheet
    std::uint32_t column = 0;  ///< from 1; 0: the whole row
};

/// A file that was read.
struct Source {
    std::string name;  ///< as it is shown to people: redacted
    std::string text;
    std::size_t order = 0;           ///< of application
    std::vector<CellPlace> cells{};  ///< of a workbook: the offset of a value is the index of its cell
};

struct Node {
    using Children = std::vector<const Node*>;  ///< of an object in order of their keys, each key once
    static const Children no_children;

    std::variant<std::nullptr_t, bool, std::int64_t, double, std::string_view, Children> content = nullptr;
    bool object = false;       ///< of the values with children: an object, not an array
    bool has_null = false;     ///< an object with a null as the value of a key in it, at any depth
    std::uint32_t offset = 0;  ///< of its first byte in the text, or its cell
    std::uint32_t index = 0;   ///< its place in its array
    const Source* source = nullptr;
    const Node* parent = nullptr;  ///< in the file
    std::string_view key;          ///< its name in its object

    template <class T>
    [[nodiscard]] const T* get() const {
        return std::get_if<T>(&content);
    }
    [[nodiscard]] bool is_null() const { return get<std::nullptr_t>() != nullptr; }
    [[nodiscard]] bool is_object() const { return object; }
    [[nodiscard]] bool is_array() const { return get<Children>() != nullptr && !object; }
    [[nodiscard]] const Children& children() const { return std::get<Children>(content); }

    /// The value of a key of an object; null where it is absent or this is no object.
    [[nodiscard]] const Node* find(std::string_view name) const;
};

inline const Node::Children Node::no_children;

/// Owns all values, and the texts that they point into.
struct Arena {
    std::deque<Source> sources;
    std::deque<Node> nodes;
    std::deque<std::string> strings;  ///< those that the files write with escapes
};

/// Of two values that contradict each other the one to blame: that of the later file; of one file the first named.
const Node& later(const Node& a, const Node& b);

/// JSON pointer (RFC 6901) of a value in its file; what looks personal in its keys is redacted.
std::string pointer_to(const Node& node);

/// The first key on the way from the top of the file to the value; empty for the top itself.
std::string_view root_key(const Node& node);

/// The value as its file writes it, redacted and shortened to one short line; of an object or a list only its brackets. Of a workbook
/// what the cell shows, between double quotes.
std::string excerpt(const Node& node);

/// The cell of a value of a workbook; null in any other file.
const CellPlace* cell_of(const Node& node);

struct Position {
    int line = 0;    ///< from 1
    int column = 0;  ///< from 1, in characters
};

/// Tells the positions of ascending offsets of one text, all in one walk through it.
class PositionWalk {
public:
    explicit PositionWalk(std::string_view text) : text_(text) {}
    Position at(std::size_t offset);

private:
    std::string_view text_;
    std::size_t walked_ = 0;
    Position position_{1, 1};
};

/// The text, redacted, and cut to a length that fits in a message.
std::string shortened(std::string_view text);

}  // namespace duaal::io
