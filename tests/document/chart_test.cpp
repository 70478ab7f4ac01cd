/// Pictures are XML whatever is written on them, and show what is known.

#include "io/document/chart.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "io/document/svg.hpp"

using namespace duaal;

namespace {

std::size_t count(const std::string& text, const std::string& part) {
    std::size_t found = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++found;
    return found;
}

io::Text words(const std::string& text) { return io::Text::ready(text); }

std::string svg_of(const io::Chart& chart) { return io::chart_svg(chart, io::Language::en); }

io::Chart chart() {
    return {words("t"),
            words("x"),
            words("y"),
            {words("10"), words("20"), words("40")},
            std::vector<double>{10, 20, 40},
            {{words("a"), {{0, 80, {}, true}, {1, 90, {}, true}, {2, 95, {}, true}}}},
            {},
            words("cut")};
}

/// The x of every point of the first line.
std::vector<double> xs(const std::string& svg) {
    std::vector<double> values;
    std::size_t at = svg.find("points=\"") + 8;
    const std::size_t end = svg.find('"', at);
    while (at < end) {
        values.push_back(std::stod(svg.substr(at)));
        at = std::min(svg.find(' ', at), end) + 1;
    }
    return values;
}

}  // namespace

TEST_CASE("any text may stand in a picture") {
    CHECK(io::xml_escaped("a<b & \"c\">\x01\x7F\n") == "a&lt;b &amp; &quot;c&quot;&gt;???");
    io::Chart odd = chart();
    odd.title = odd.x_name = odd.lines[0].name = odd.x_labels[0] = words("<script>&\"");
    const std::string svg = svg_of(odd);
    CHECK(svg.find("<script") == std::string::npos);
    CHECK(count(svg, "&lt;script&gt;") >= 4);
}

TEST_CASE("distances on the x-axis are true to the numbers, and equal for anything else") {
    const std::vector<double> true_to = xs(svg_of(chart()));
    REQUIRE(true_to.size() == 3);
    CHECK((true_to[2] - true_to[1]) / (true_to[1] - true_to[0]) == doctest::Approx(2).epsilon(0.01));
    io::Chart words = chart();
    words.x_values.reset();
    const std::vector<double> even = xs(svg_of(words));
    CHECK(even[2] - even[1] == doctest::Approx(even[1] - even[0]));
}

TEST_CASE("what is not proven is hollow, with a bar up to its bound where there is one") {
    const std::string sure = svg_of(chart());
    CHECK(count(sure, "fill=\"white\"") == 1);  // the page
    io::Chart open = chart();
    open.lines[0].points[0].certain = false;
    open.lines[0].points[1] = {1, 90, 99.0, false};
    const std::string svg = svg_of(open);
    CHECK(count(svg, "fill=\"white\"") == 3);
    CHECK(count(svg, "stroke-dasharray=\"1 2\"") == 1);
    CHECK(svg.find(">100</text>") != std::string::npos);  // the bound is on the axis
}

TEST_CASE("the axis holds all values, and says where it does not start at 0") {
    CHECK(svg_of(chart()).find(">cut</text>") != std::string::npos);
    io::Chart low = chart();
    low.lines[0].points[0].value = 5;
    CHECK(svg_of(low).find(">cut</text>") == std::string::npos);
    io::Chart flat = chart();
    for (io::ChartPoint& point : flat.lines[0].points) point.value = 0;
    CHECK(svg_of(flat).find("nan") == std::string::npos);
    CHECK(svg_of(io::Chart{}).find("</svg>") != std::string::npos);
}

TEST_CASE("lines are told apart without colour") {
    io::Chart many = chart();
    while (many.lines.size() < 4) many.lines.push_back(many.lines[0]);
    const std::string svg = svg_of(many);
    CHECK(count(svg, "<polyline") == 4);
    CHECK(count(svg, "stroke-dasharray") == 3);
    CHECK(count(svg, "<circle") == 4);
    CHECK(count(svg, "<polygon") == 12);
}
