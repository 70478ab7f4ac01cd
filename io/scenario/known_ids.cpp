// The ids of the merged scenario, gathered before anything is read, so that references may point ahead. Whatever has the
// wrong form is passed over here and reported by the part that reads it.

#include "io/values/context.hpp"

namespace duaal::io {

namespace {

const Node::Children& members_of(const Node* node) { return node != nullptr && node->is_object() ? node->children() : Node::no_children; }

const Node* at(const Node* node, std::string_view key) { return node != nullptr ? node->find(key) : nullptr; }

void add_keys(std::vector<std::string>& out, const Node* object) {
    for (const Node* member : members_of(object)) out.emplace_back(member->key);
}

void add_text(std::vector<std::string>& out, const Node* node) {
    if (node == nullptr) return;
    if (const auto* text = node->get<std::string_view>()) out.emplace_back(*text);
}

void add_texts(std::vector<std::string>& out, const Node* list) {
    if (list == nullptr || !list->is_array()) return;
    for (const Node* element : list->children()) add_text(out, element);
}

Ids keys(const Node& root, std::string_view section) {
    std::vector<std::string> out;
    add_keys(out, root.find(section));
    return Ids(std::move(out));
}

/// What participants, and the defaults for them, name without declaring it.
struct Named {
    std::vector<std::string> modules, sectors, tags, totals;

    void add_participant(const Node* who) {
        add_keys(modules, at(who, "learning"));
        add_keys(modules, at(at(who, "fixed"), "learning"));
        add_keys(modules, at(at(who, "current"), "learning"));
        add_texts(sectors, at(at(who, "work"), "sectors"));
        add_texts(sectors, at(at(who, "prefers"), "sectors"));
        add_texts(tags, at(who, "tags"));
    }
};

Named named_in(const Node& root) {
    Named out;
    for (const Node* group : members_of(root.find("groups"))) add_text(out.modules, group->find("module"));
    for (const Node* placement : members_of(root.find("placements"))) add_text(out.sectors, placement->find("sector"));
    add_texts(out.tags, at(root.find("policy"), "fairness_tags"));
    out.add_participant(at(root.find("policy"), "participant"));
    for (const Node* route : members_of(root.find("routes"))) {
        out.add_participant(route->find("participant"));
        add_keys(out.totals, route->find("totals"));
    }
    for (const Node* who : members_of(root.find("participants"))) out.add_participant(who);
    return out;
}

}  // namespace

KnownIds KnownIds::of(const Node& root) {
    Named named = named_in(root);
    KnownIds ids;
    ids.locations = keys(root, "locations");
    ids.providers = keys(root, "providers");
    ids.routes = keys(root, "routes");
    ids.groups = keys(root, "groups");
    ids.placements = keys(root, "placements");
    ids.childcare = keys(root, "childcare");
    ids.households = keys(root, "households");
    ids.participants = keys(root, "participants");
    ids.modules = Ids(std::move(named.modules));
    ids.sectors = Ids(std::move(named.sectors));
    ids.tags = Ids(std::move(named.tags));
    ids.totals = Ids(std::move(named.totals));
    return ids;
}

}  // namespace duaal::io
