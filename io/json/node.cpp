#include "io/json/node.hpp"

#include <algorithm>

#include "io/json/pointer.hpp"
#include "io/privacy/redact.hpp"

namespace duaal::io {

namespace {

bool continues_character(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

/// One past the last byte of the scalar that starts at `at`.
std::size_t end_of_scalar(std::string_view text, std::size_t at) {
    if (text[at] != '"') return std::min(text.find_first_of(",]} \t\r\n", at), text.size());
    for (std::size_t i = at + 1; i < text.size(); ++i) {
        if (text[i] == '\\')
            ++i;
        else if (text[i] == '"')
            return i + 1;
    }
    return text.size();
}

}  // namespace

const Node* Node::find(std::string_view name) const {
    if (!is_object()) return nullptr;
    const auto at = std::ranges::lower_bound(children(), name, {}, &Node::key);
    return at != children().end() && (*at)->key == name ? *at : nullptr;
}

const Node& later(const Node& a, const Node& b) { return b.source->order > a.source->order ? b : a; }

std::string pointer_to(const Node& node) {
    std::vector<const Node*> path;
    for (const Node* at = &node; at->parent != nullptr; at = at->parent) path.push_back(at);
    std::string out;
    for (auto at = path.rbegin(); at != path.rend(); ++at) {
        out += '/';
        out += (*at)->parent->is_object() ? pointer_part(redacted((*at)->key)) : std::to_string((*at)->index);
    }
    return out;
}

std::string_view root_key(const Node& node) {
    std::string_view key;
    for (const Node* at = &node; at->parent != nullptr; at = at->parent) key = at->key;
    return key;
}

const CellPlace* cell_of(const Node& node) { return node.offset < node.source->cells.size() ? &node.source->cells[node.offset] : nullptr; }

std::string excerpt(const Node& node) {
    if (const CellPlace* cell = cell_of(node)) return std::string("\"").append(shortened(cell->text)).append("\"");
    if (node.get<Node::Children>() != nullptr) return node.is_object() ? "{…}" : "[…]";
    if (const auto* value = node.get<std::string_view>(); value != nullptr && !find_personal(*value).empty())
        return std::string("\"").append(shortened(*value)).append("\"");  // not as written: an escape could hide it
    const std::string_view text = node.source->text;
    return shortened(text.substr(node.offset, end_of_scalar(text, node.offset) - node.offset));
}

Position PositionWalk::at(std::size_t offset) {
    for (; walked_ < offset && walked_ < text_.size(); ++walked_) {
        if (text_[walked_] == '\n')
            position_ = {position_.line + 1, 1};
        else if (!continues_character(text_[walked_]))
            ++position_.column;
    }
    return position_;
}

std::string shortened(std::string_view text) {
    constexpr std::size_t longest = 60;
    std::string out = redacted(text);
    if (out.size() <= longest) return out;
    std::size_t cut = longest;
    while (cut > 0 && continues_character(out[cut])) --cut;
    out.resize(cut);
    return out.append("…");
}

}  // namespace duaal::io
