#include "io/generate/layout.hpp"

#include <nlohmann/json.hpp>

namespace duaal::io {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t line_length = 130;

/// As dump(), with a blank after each colon and comma.
void write_on_one_line(const Json& json, std::string& out) {
    if (!json.is_structured()) {
        out += json.dump();
        return;
    }
    out += json.is_object() ? '{' : '[';
    const char* separator = "";
    for (const auto& part : json.items()) {
        out += separator;
        if (json.is_object()) out.append(1, '"').append(part.key()).append("\": ");
        write_on_one_line(part.value(), out);
        separator = ", ";
    }
    out += json.is_object() ? '}' : ']';
}

void write(const Json& json, std::size_t depth, std::string& out) {
    if (depth > 0 || !json.is_structured()) {
        std::string line;
        write_on_one_line(json, line);
        if (!json.is_structured() || line.size() + depth * 2 <= line_length) {
            out += line;
            return;
        }
    }
    const char* separator = json.is_object() ? "{\n" : "[\n";
    for (const auto& part : json.items()) {
        out += separator;
        out.append(2 * depth + 2, ' ');
        if (json.is_object()) out.append(1, '"').append(part.key()).append("\": ");
        write(part.value(), depth + 1, out);
        separator = ",\n";
    }
    out.append(1, '\n').append(2 * depth, ' ');
    out += json.is_object() ? '}' : ']';
}

}  // namespace

std::string lay_out(const Json& json) {
    std::string out;
    write(json, 0, out);
    return out + "\n";
}

}  // namespace duaal::io
