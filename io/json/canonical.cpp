#include "io/json/canonical.hpp"

#include <array>
#include <cstdio>
#include <nlohmann/json.hpp>

namespace duaal::io {

namespace {

std::string exact(double value) {
    std::array<char, 32> out{};
    std::snprintf(out.data(), out.size(), "%.17g", value);
    return out.data();
}

}  // namespace

nlohmann::json to_canonical_json(const Node& node) {
    if (node.get<Node::Children>() != nullptr) {
        nlohmann::json out = node.is_object() ? nlohmann::json::object() : nlohmann::json::array();
        for (const Node* child : node.children()) {
            if (node.is_object())
                out.emplace(child->key, to_canonical_json(*child));
            else
                out.push_back(to_canonical_json(*child));
        }
        return out;
    }
    if (const auto* value = node.get<bool>()) return *value;
    if (const auto* value = node.get<std::int64_t>()) return *value;
    if (const auto* value = node.get<double>()) return exact(*value);
    if (const auto* value = node.get<std::string_view>()) return *value;
    return nullptr;
}

std::string canonical_text(const Node& node) { return to_canonical_json(node).dump(); }

}  // namespace duaal::io
