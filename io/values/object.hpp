#pragma once
/// Reads one object with fixed keys: whoever asks for a key thereby declares it, and what nobody asked for is an error.

#include <string>
#include <string_view>
#include <vector>

#include "io/json/node.hpp"
#include "io/values/context.hpp"

namespace duaal::io {

class Object {
public:
    /// `node` may be null (absent), then every key is absent and nothing is reported; what is no object is reported.
    Object(Report& report, const Node* node);

    /// A key that may be absent; null where it is.
    const Node* maybe(std::string_view key);

    /// A key that must be there; reports where it is not.
    const Node* must(std::string_view key);

    /// Reports every key that nobody asked for. A `description` may stand anywhere but below people.
    void close();

    /// It is there, and an object.
    [[nodiscard]] bool ok() const { return node_ != nullptr; }
    [[nodiscard]] const Node& node() const { return *node_; }

private:
    Report& report_;
    const Node* node_;
    std::vector<std::string> known_;
};

/// The members of an object keyed by id, in order; reports what is no object and keys that are no ids. Null: none.
const Node::Children& members(Report& report, const Node* node);

/// As `members`, and reports an object without any.
const Node::Children& some_members(Report& report, const Node* node);

/// The elements of a list; reports what is no list. Null: none.
const Node::Children& elements(Report& report, const Node* node);

/// As `elements`, and reports an empty list.
const Node::Children& some_elements(Report& report, const Node* node);

}  // namespace duaal::io
