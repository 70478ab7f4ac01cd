#include "io/json/canonical.hpp"

#include <algorithm>
#include <array>
#include <cstdio>
#include <nlohmann/json.hpp>

namespace duaal::io {

namespace {

bool is_plain(char c) { return static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != '\\' && c != 0x7F; }

void write_text(std::string_view text, std::string& out) {
    if (std::ranges::all_of(text, is_plain))
        out.append("\"").append(text).append("\"");
    else
        out.append(nlohmann::json(text).dump());
}

void write_exact(double value, std::string& out) {
    std::array<char, 32> digits{};
    std::snprintf(digits.data(), digits.size(), "\"%.17g\"", value);
    out.append(digits.data());
}

void write(const Node& node, std::string& out);

void write_children(const Node& node, std::string& out) {
    out += node.is_object() ? '{' : '[';
    bool first = true;
    for (const Node* child : node.children()) {
        if (!first) out += ',';
        first = false;
        if (node.is_object()) {
            write_text(child->key, out);
            out += ':';
        }
        write(*child, out);
    }
    out += node.is_object() ? '}' : ']';
}

void write(const Node& node, std::string& out) {
    if (node.get<Node::Children>() != nullptr)
        write_children(node, out);
    else if (const auto* flag = node.get<bool>())
        out.append(*flag ? "true" : "false");
    else if (const auto* integer = node.get<std::int64_t>())
        out.append(std::to_string(*integer));
    else if (const auto* decimal = node.get<double>())
        write_exact(*decimal, out);
    else if (const auto* text = node.get<std::string_view>())
        write_text(*text, out);
    else
        out.append("null");
}

}  // namespace

std::string canonical_text(const Node& node) {
    std::string out;
    write(node, out);
    return out;
}

}  // namespace duaal::io
