#include "io/values/object.hpp"

#include <algorithm>

#include "io/values/loose_text.hpp"
#include "io/values/nearest.hpp"
#include "io/values/scalars.hpp"

namespace duaal::io {

namespace {

/// With its value where that says what was meant. A text about a person may tell too much, unless its key is only misspelt.
Text unknown_key(const Node& member, bool about_people, bool misspelt) {
    const std::string key = shortened(member.key);
    const bool is_short = member.get<Node::Children>() == nullptr;
    const bool tells = about_people && !misspelt && member.get<std::string_view>() != nullptr;
    return is_short && !tells ? tr("the key \"{1}\", with the value {2}, is unknown here", key, excerpt(member))
                              : tr("the key \"{1}\" is unknown here", key);
}

const Node* object_or_report(Report& report, const Node* node) {
    if (node == nullptr || node->is_object()) return node;
    report.error(*node, "wrong_form", tr("{1} is no object", excerpt(*node)), tr("write {\"…\": …} here"));
    return nullptr;
}

}  // namespace

Object::Object(Report& report, const Node* node) : report_(report), node_(object_or_report(report, node)) {}

const Node* Object::maybe(std::string_view key) {
    known_.emplace_back(key);
    return node_ != nullptr ? node_->find(key) : nullptr;
}

const Node* Object::must(std::string_view key) {
    const Node* value = maybe(key);
    if (node_ == nullptr || value != nullptr) return value;
    KeyPath path = path_to(*node_);
    const bool in_list = path.empty() && node_->parent != nullptr;
    path.push_back(key);
    if (const TakenOut gone = in_list ? TakenOut{} : taken_out(report_.parts(), path); gone.by != nullptr)
        report_.error(*gone.by, "missing_key", tr("the key \"{1}\" is missing: it is taken out here", key),
                      tr("leave this out, or give a value"));
    else
        report_.error(*node_, "missing_key", tr("the key \"{1}\" is missing", key), tr("add \"{1}\"", key));
    return value;
}

void Object::close() {
    if (node_ == nullptr) return;
    for (const Node* member : node_->children()) {
        if (std::ranges::find(known_, member->key) != known_.end()) continue;
        const std::string_view root = root_key(*member);
        const bool about_people = root == "participants" || root == "households";
        if (member->key == "description") {
            if (!about_people)
                text(report_, member);
            else
                report_.error(*member, "unknown_key", tr("no free text may stand here: it is about a person"), tr("take it out"));
            continue;
        }
        const std::string near = nearest(member->key, known_);
        report_.error(*member, "unknown_key", with_hidden_sign(unknown_key(*member, about_people, !near.empty()), member->key),
                      near.empty() ? tr("known are: {1}", joined(known_)) : tr("did you mean \"{1}\"?", near));
    }
}

const Node::Children& members(Report& report, const Node* node) {
    node = object_or_report(report, node);
    if (node == nullptr) return Node::no_children;
    for (const Node* member : node->children())
        if (!is_id(member->key))
            report.error(*member, "bad_id", with_hidden_sign(tr("\"{1}\" is no id", shortened(member->key)), member->key),
                         tr("use 1 to 64 of a-z, 0-9, \".\", \"_\" and \"-\", with a letter or a digit first"));
    return node->children();
}

const Node::Children& some_members(Report& report, const Node* node) {
    const Node::Children& all = members(report, node);
    if (node == nullptr || !node->is_object() || !all.empty()) return all;
    if (const Node& blamed = report.blamed(*node); &blamed != node)
        report.error(blamed, "empty_list", tr("with this taken out, nothing is left"), tr("leave one in, or add one"));
    else
        report.error(*node, "empty_list", tr("this object may not be empty"), tr("add at least one"));
    return all;
}

const Node::Children& elements(Report& report, const Node* node) {
    if (node == nullptr) return Node::no_children;
    if (node->is_array()) return node->children();
    report.error(*node, "wrong_form", tr("{1} is no list", excerpt(*node)), tr("write [ ] around it"));
    return Node::no_children;
}

const Node::Children& some_elements(Report& report, const Node* node) {
    const Node::Children& all = elements(report, node);
    if (node != nullptr && node->is_array() && all.empty())
        report.error(*node, "empty_list", tr("this list may not be empty"), tr("add at least one"));
    return all;
}

}  // namespace duaal::io
