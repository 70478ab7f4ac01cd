#include "io/document/svg.hpp"

#include <array>
#include <cstdio>

namespace duaal::io {

std::string xml_escaped(std::string_view text) {
    std::string out;
    for (const char c : text) {
        switch (c) {
            case '&':
                out += "&amp;";
                break;
            case '<':
                out += "&lt;";
                break;
            case '>':
                out += "&gt;";
                break;
            case '"':
                out += "&quot;";
                break;
            default:
                out += static_cast<unsigned char>(c) < 0x20 || c == 0x7F ? '?' : c;
        }
    }
    return out;
}

std::string svg_number(double value) {
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.1f", value);
    std::string number = text.data();
    if (number.ends_with(".0")) number.resize(number.size() - 2);
    return number == "-0" ? "0" : number;
}

Svg::Svg(double width, double height, std::string_view title) {
    const std::string w = svg_number(width), h = svg_number(height);
    out_ = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    open("svg", {{"xmlns", "http://www.w3.org/2000/svg"},
                 {"width", w},
                 {"height", h},
                 {"viewBox", "0 0 " + w + " " + h},
                 {"role", "img"},
                 {"font-family", "sans-serif"},
                 {"font-size", "14"}});
    out_ += ">\n<title>" + xml_escaped(title) + "</title>\n";
    element("rect", {{"width", w}, {"height", h}, {"fill", "white"}});
}

void Svg::open(std::string_view name, const Attributes& attributes) {
    out_.append("<").append(name);
    for (const auto& [key, value] : attributes) out_.append(" ").append(key).append("=\"").append(xml_escaped(value)).append("\"");
}

void Svg::element(std::string_view name, const Attributes& attributes) {
    open(name, attributes);
    out_ += "/>\n";
}

void Svg::text(double x, double y, std::string_view words, const Attributes& attributes) {
    Attributes all{{"x", svg_number(x)}, {"y", svg_number(y)}};
    all.insert(all.end(), attributes.begin(), attributes.end());
    open("text", all);
    out_.append(">").append(xml_escaped(words)).append("</text>\n");
}

void Svg::line(double x1, double y1, double x2, double y2, const Attributes& attributes) {
    Attributes all{{"x1", svg_number(x1)}, {"y1", svg_number(y1)}, {"x2", svg_number(x2)}, {"y2", svg_number(y2)}};
    all.insert(all.end(), attributes.begin(), attributes.end());
    element("line", all);
}

std::string Svg::finish() && { return std::move(out_) + "</svg>\n"; }

}  // namespace duaal::io
