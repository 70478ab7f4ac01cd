#pragma once
/// A JSON value in the making, with the cell that each part comes from.

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "io/json/node.hpp"

namespace duaal::io::tables {

struct Draft {
    using Members = std::map<std::string, Draft, std::less<>>;
    using Elements = std::vector<Draft>;

    std::variant<bool, std::int64_t, double, std::string, Members, Elements> content = Members{};
    std::uint32_t place = 0;  ///< index in the source's cells

    /// The member of an object, made where it is not there; `at` is its place then.
    Draft& member(std::string_view key, std::uint32_t at);
    /// Sets a member of an object.
    template <class T>
    Draft& set(std::string_view key, T value, std::uint32_t at) {
        Draft& out = member(key, at);
        out.content = std::move(value);
        return out;
    }
    /// A whole number is one.
    Draft& set_number(std::string_view key, double value, std::uint32_t at);
    /// Sets a member to a list of texts, all of one cell.
    Draft& set_texts(std::string_view key, const std::vector<std::string>& texts, std::uint32_t at);
    [[nodiscard]] const Draft* find(std::string_view key) const;
    [[nodiscard]] bool empty() const;
};

/// The same as values of the file `source`.
const Node* nodes_of(Arena& arena, const Source& source, const Draft& draft);

}  // namespace duaal::io::tables
