#include "io/json/plain.hpp"

#include <nlohmann/json.hpp>

namespace duaal::io {

using Json = nlohmann::ordered_json;

Json plain_json(const Node* node) {
    if (node == nullptr) return nullptr;
    if (const auto* flag = node->get<bool>()) return *flag;
    if (const auto* whole = node->get<std::int64_t>()) return *whole;
    if (const auto* fraction = node->get<double>()) return *fraction;
    if (const auto* text = node->get<std::string_view>()) return std::string(*text);
    if (node->is_null()) return nullptr;
    Json out = node->is_object() ? Json::object() : Json::array();
    for (const Node* child : node->children()) {
        if (node->is_object())
            out[std::string(child->key)] = plain_json(child);
        else
            out.push_back(plain_json(child));
    }
    return out;
}

}  // namespace duaal::io
