#include "io/tables/sheets/inherited.hpp"

#include "io/tables/cells/words.hpp"
#include "io/text/fold.hpp"

namespace duaal::io::tables {

namespace {

const Node* member_of(const Node* node, std::string_view key) { return node != nullptr ? node->find(key) : nullptr; }

bool is_false(const Node& node) {
    const auto* flag = node.get<bool>();
    return flag != nullptr && !*flag;
}

}  // namespace

std::optional<std::string> route_id(Making& in, std::string_view text, std::uint32_t at) {
    const Node* routes = in.below({"routes"});
    if (auto known = id_below(routes, text)) return known;
    if (const std::string_view known = known_route(text); !known.empty()) return std::string(known);
    return in.id(text, at);
}

Inherited::Inherited(const Making& in, std::string_view route) : in_(in) {
    for (const Node* layer : {in.below({"policy", "participant"}), route.empty() ? nullptr : in.below({"routes", route, "participant"})})
        if (layer != nullptr && layer->is_object()) layers_.push_back(layer);
    for (const Node* layer : layers_) add_modules(layer->find("learning"));
}

void Inherited::add_modules(const Node* learning) {
    if (learning == nullptr || !learning->is_object()) return;
    for (const Node* wish : learning->children()) {
        const std::string module(wish->key);
        if (is_false(*wish)) {
            modules_.erase(module);
            optional_.erase(module);
            continue;
        }
        modules_.insert(module);
        const Node* optional = wish->find("optional");
        if (optional != nullptr && is_false(*optional)) optional_.erase(module);
        if (optional != nullptr && !is_false(*optional)) optional_.insert(module);
    }
}

bool Inherited::has_days() const { return work_bound("days", "min") || work_bound("days", "max"); }

bool Inherited::work_bound(std::string_view key, std::string_view end) const {
    bool has =
        key == "days" && (end == "min" ? in_.settings.days_min : in_.settings.days_max).has_value();  // the settings are the policy's
    for (const Node* layer : layers_) {
        const Node* work = layer->find("work");
        if (work != nullptr && is_false(*work)) has = false;
        if (member_of(member_of(work, key), end) != nullptr) has = true;
    }
    return has;
}

std::vector<std::string> Inherited::available() const {
    std::vector<std::string> out{"mon-sun 00:00-24:00"};
    for (const Node* layer : layers_) {
        const Node* available = layer->find("available");
        if (available == nullptr || !available->is_array()) continue;
        out.clear();
        for (const Node* time : available->children())
            if (const auto* text = time->get<std::string_view>()) out.emplace_back(*text);
    }
    return out;
}

}  // namespace duaal::io::tables
