#pragma once
/// Elements of an SVG document, well-formed whatever the texts are.

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace duaal::io {

/// With `&`, `<`, `>` and quotes as entities; what XML 1.0 does not allow becomes `?`.
std::string xml_escaped(std::string_view text);

/// At most one decimal, always with a point.
std::string svg_number(double value);

class Svg {
public:
    using Attributes = std::vector<std::pair<std::string_view, std::string>>;

    /// A white page of this size in CSS pixels. `title` is what a screen reader says.
    Svg(double width, double height, std::string_view title);

    void element(std::string_view name, const Attributes& attributes);
    void text(double x, double y, std::string_view words, const Attributes& attributes = {});
    void line(double x1, double y1, double x2, double y2, const Attributes& attributes);

    /// The document; nothing can be added after it.
    [[nodiscard]] std::string finish() &&;

private:
    void open(std::string_view name, const Attributes& attributes);

    std::string out_;
};

}  // namespace duaal::io
