#include "io/tables/draft.hpp"

#include <cmath>

namespace duaal::io::tables {

namespace {

class NodeMaker {
public:
    NodeMaker(Arena& arena, const Source& source) : arena_(arena), source_(source) {}

    Node* make(const Draft& draft, const Node* parent, std::string_view key, std::size_t index) {
        Node& node = arena_.nodes.emplace_back();
        node.source = &source_;
        node.offset = draft.place;
        node.parent = parent;
        node.key = key;
        node.index = static_cast<std::uint32_t>(index);
        std::visit([&](const auto& value) { fill(node, value); }, draft.content);
        return &node;
    }

private:
    void fill(Node& node, bool value) { node.content = value; }
    void fill(Node& node, std::int64_t value) { node.content = value; }
    void fill(Node& node, double value) { node.content = value; }
    void fill(Node& node, const std::string& value) { node.content = kept(value); }
    void fill(Node& node, const Draft::Members& members) {
        node.object = true;
        Node::Children children;
        for (const auto& [key, member] : members) children.push_back(make(member, &node, kept(key), children.size()));
        node.content = std::move(children);
    }
    void fill(Node& node, const Draft::Elements& elements) {
        Node::Children children;
        for (const Draft& element : elements) children.push_back(make(element, &node, {}, children.size()));
        node.content = std::move(children);
    }
    std::string_view kept(const std::string& text) { return arena_.strings.emplace_back(text); }

    Arena& arena_;
    const Source& source_;
};

}  // namespace

Draft& Draft::member(std::string_view key, std::uint32_t at) {
    auto& members = std::get<Members>(content);
    const auto found = members.find(key);
    if (found != members.end()) return found->second;
    Draft& out = members[std::string(key)];
    out.place = at;
    return out;
}

Draft& Draft::set_number(std::string_view key, double value, std::uint32_t at) {
    if (value == std::floor(value) && std::abs(value) < 1e15) return set(key, static_cast<std::int64_t>(value), at);
    return set(key, value, at);
}

Draft& Draft::set_texts(std::string_view key, const std::vector<std::string>& texts, std::uint32_t at) {
    Elements elements;
    for (const std::string& text : texts) elements.push_back({text, at});
    return set(key, std::move(elements), at);
}

const Draft* Draft::find(std::string_view key) const {
    const auto* members = std::get_if<Members>(&content);
    if (members == nullptr) return nullptr;
    const auto found = members->find(key);
    return found == members->end() ? nullptr : &found->second;
}

bool Draft::empty() const {
    const auto* members = std::get_if<Members>(&content);
    return members != nullptr && members->empty();
}

const Node* nodes_of(Arena& arena, const Source& source, const Draft& draft) {
    return NodeMaker(arena, source).make(draft, nullptr, {}, 0);
}

}  // namespace duaal::io::tables
