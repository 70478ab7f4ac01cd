#include "io/scenario/personal.hpp"

#include <algorithm>
#include <array>

#include "io/privacy/redact.hpp"

namespace duaal::io {

namespace {

Text why(std::string_view text, Personal kind) {
    switch (kind) {
        case Personal::bsn:
            return tr("\"{1}\" looks like a BSN: nine digits that pass the eleven-test", shortened(text));
        case Personal::mail:
            return tr("\"{1}\" looks like a mail address", shortened(text));
        case Personal::phone:
            return tr("\"{1}\" looks like a phone number", shortened(text));
    }
    return {};
}

bool is_free(const Node& text) {
    constexpr std::array<std::string_view, 3> free_keys{"name", "description", "employer"};
    const std::string_view root = root_key(text);
    return root == "extends" || root == "$schema" || std::ranges::find(free_keys, text.key) != free_keys.end();
}

void report_text(Report& report, const Node& node) {
    const std::string_view text = *node.get<std::string_view>();
    const auto found = find_personal(text);
    if (found.empty()) return;
    if (is_free(node))
        report.warning(node, "personal_text", why(text, found.front().kind), tr("take it out: files hold pseudonyms only"));
    else
        report.error(node, "personal_id", why(text, found.front().kind), tr("use a pseudonym, such as \"p-001\""));
}

}  // namespace

void report_personal(Report& report, const Node& root) {
    if (root.get<std::string_view>() != nullptr) report_text(report, root);
    if (root.get<Node::Children>() == nullptr) return;
    for (const Node* child : root.children()) {
        if (const auto found = find_personal(child->key); !found.empty())
            report.error(*child, "personal_id", why(child->key, found.front().kind), tr("use a pseudonym, such as \"p-001\""));
        report_personal(report, *child);
    }
}

void report_personal_name(Report& report, const Source& source, const std::filesystem::path& path) {
    const std::string name = path.filename().string();
    if (const auto found = find_personal(name); !found.empty())
        report.warning(source, "personal_text", why(name, found.front().kind),
                       tr("give the file another name: files hold pseudonyms only"));
}

}  // namespace duaal::io
