#include "io/json/merge.hpp"

namespace duaal::io {

namespace {

/// An object without children that stands where `place` stands.
Node& make_object(Arena& arena, const Node& place) {
    Node& node = arena.nodes.emplace_back();
    node.content = Node::Children{};
    node.object = true;
    node.offset = place.offset;
    node.index = place.index;
    node.source = place.source;
    node.parent = place.parent;
    node.key = place.key;
    return node;
}

}  // namespace

const Node* merge_patch(Arena& arena, const Node* target, const Node& patch, PlaceOf place) {
    if (!patch.is_object()) return &patch;
    if (target != nullptr && !target->is_object()) target = nullptr;
    if (target == nullptr && !patch.has_null) return &patch;
    static const Node::Children nothing;
    const Node::Children& old = target != nullptr ? target->children() : nothing;
    Node& merged = make_object(arena, target != nullptr && place == PlaceOf::target ? *target : patch);
    Node::Children& out = std::get<Node::Children>(merged.content);
    auto at = old.begin();
    for (const Node* change : patch.children()) {
        while (at != old.end() && (*at)->key < change->key) out.push_back(*at++);
        const Node* before = at != old.end() && (*at)->key == change->key ? *at++ : nullptr;
        if (!change->is_null()) out.push_back(merge_patch(arena, before, *change, place));
    }
    out.insert(out.end(), at, old.end());
    return &merged;
}

}  // namespace duaal::io
