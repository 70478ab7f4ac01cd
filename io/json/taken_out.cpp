#include "io/json/taken_out.hpp"

#include <algorithm>

namespace duaal::io {

namespace {

/// What one file says of a path: null where it says nothing; `whole`: it says it of the very path.
struct Said {
    const Node* at = nullptr;
    bool whole = false;
};

Said said_of(const Node& part, const KeyPath& path) {
    const Node* at = &part;
    for (const std::string_view key : path) {
        const Node* next = at->find(key);
        if (next == nullptr) return at->is_object() ? Said{} : Said{at, false};
        at = next;
    }
    return {at, true};
}

/// The paths of all nulls within an object.
void add_nulls(const Node& node, KeyPath& path, std::vector<KeyPath>& out) {
    if (node.is_null()) out.push_back(path);
    if (!node.is_object() || !node.has_null) return;
    for (const Node* member : node.children()) {
        path.push_back(member->key);
        add_nulls(*member, path, out);
        path.pop_back();
    }
}

}  // namespace

KeyPath path_to(const Node& node) {
    KeyPath path;
    for (const Node* at = &node; at->parent != nullptr; at = at->parent) {
        if (at->parent->is_array()) return {};
        path.push_back(at->key);
    }
    std::ranges::reverse(path);
    return path;
}

TakenOut taken_out(const Parts& parts, const KeyPath& path) {
    TakenOut found;
    bool stands = false;
    for (const Node* part : parts) {
        const Said said = said_of(*part, path);
        if (said.at == nullptr) continue;
        if (said.whole && !said.at->is_null())
            found = {said.at, nullptr};
        else if (stands)
            found.by = said.at;
        stands = said.whole && !said.at->is_null();
    }
    return stands || found.by == nullptr ? TakenOut{} : found;
}

std::vector<TakenOut> taken_out_within(const Parts& parts, const KeyPath& path) {
    std::vector<TakenOut> out;
    for (const Node* part : parts) {
        const Said said = said_of(*part, path);
        if (!said.whole) continue;
        std::vector<KeyPath> nulls;
        KeyPath from = path;
        add_nulls(*said.at, from, nulls);
        for (const KeyPath& null : nulls)
            if (const TakenOut found = taken_out(parts, null); found.by != nullptr && found.by->source == part->source)
                out.push_back(found);
    }
    return out;
}

}  // namespace duaal::io
