#include "io/document/chart.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "io/document/lines.hpp"
#include "io/document/svg.hpp"

namespace duaal::io {

namespace {

// in CSS pixels; a page of A4 in landscape shows all of it
constexpr double chart_width = 820, left = 70, right = 190, top_of_title = 28, line_height = 18, plot_height = 300;
constexpr std::size_t title_width = 90, label_width = 22;  // in characters
constexpr double plot_width = chart_width - left - right;

/// How a line looks: as different on black and white paper as in colour.
struct Look {
    std::string_view colour, dashes;
    int mark;  ///< 0 circle, 1 square, 2 triangle, 3 diamond
};
constexpr std::array<Look, 8> looks{{{"#1f4e79", "", 0},
                                     {"#b45309", "8 4", 1},
                                     {"#166534", "2 3", 2},
                                     {"#7f1d1d", "10 3 2 3", 3},
                                     {"#4c1d95", "", 1},
                                     {"#0f766e", "8 4", 2},
                                     {"#334155", "2 3", 3},
                                     {"#9d174d", "10 3 2 3", 0}}};

/// Round numbers on an axis that holds all values.
struct Scale {
    double from, to, step;

    static Scale over(double least, double most) {
        constexpr double ticks = 6;
        if (least > 0 && least < 0.5 * most) least = 0;
        const double rough = std::max(1.0, (most - least) / ticks), power = std::pow(10, std::floor(std::log10(rough)));
        double step = 10 * power;
        for (const double nice : {5.0, 2.0, 1.0})
            if (nice * power >= rough) step = nice * power;
        Scale scale{std::max(0.0, std::floor(least / step - 0.3) * step), std::ceil(most / step) * step, step};
        if (scale.to - scale.from < step) scale.to = scale.from + step;
        return scale;
    }
};

class Drawing {
public:
    Drawing(const Chart& chart, Language language)
        : chart_(chart),
          language_(language),
          title_(lines_of(said(chart.title), title_width)),
          top_(top_of_title + line_height * static_cast<double>(title_.size()) + 12),
          scale_(scale()),
          notes_(note_lines()),
          svg_(chart_width, bottom() + 66 + line_height * static_cast<double>(notes_.size()), said(chart.title)) {}

    std::string draw() && {
        for (std::size_t i = 0; i < title_.size(); ++i)
            svg_.text(left, top_of_title + line_height * static_cast<double>(i), title_[i], {{"font-weight", "bold"}, {"font-size", "16"}});
        draw_y_axis();
        draw_x_axis();
        for (std::size_t i = 0; i < chart_.lines.size(); ++i) draw_line(i);
        draw_names();
        for (std::size_t i = 0; i < notes_.size(); ++i)
            svg_.text(left, bottom() + 62 + line_height * static_cast<double>(i), notes_[i], {{"font-size", "12"}});
        return std::move(svg_).finish();
    }

private:
    [[nodiscard]] std::string said(const Text& text) const { return text.in(language_); }
    [[nodiscard]] double bottom() const { return top_ + plot_height; }

    [[nodiscard]] std::vector<std::string> note_lines() const {
        std::vector<Text> notes = chart_.notes;
        if (scale_.from != 0) notes.push_back(chart_.cut_note);
        std::vector<std::string> lines;
        for (const Text& note : notes)
            for (const std::string& line : lines_of(said(note), title_width + 20)) lines.push_back(line);
        return lines;
    }

    [[nodiscard]] Scale scale() const {
        double least = 1e9, most = -1e9;
        for (const ChartLine& line : chart_.lines)
            for (const ChartPoint& point : line.points) {
                least = std::min(least, point.value);
                most = std::max({most, point.value, point.most.value_or(point.value)});
            }
        return least > most ? Scale::over(0, 1) : Scale::over(least, most);
    }

    [[nodiscard]] double x(std::size_t place) const {
        constexpr double margin = 24;
        const std::size_t count = chart_.x_labels.size();
        double part = count > 1 ? static_cast<double>(place) / static_cast<double>(count - 1) : 0.5;
        if (chart_.x_values && count > 1) {
            const double first = chart_.x_values->front(), last = chart_.x_values->back();
            part = ((*chart_.x_values)[place] - first) / (last - first);
        }
        return left + margin + part * (plot_width - 2 * margin);
    }

    [[nodiscard]] double y(double value) const { return bottom() - (value - scale_.from) / (scale_.to - scale_.from) * plot_height; }

    void draw_y_axis() {
        for (double tick = scale_.from; tick <= scale_.to + scale_.step / 2; tick += scale_.step) {
            svg_.line(left, y(tick), left + plot_width, y(tick), {{"stroke", "#d4d4d4"}});
            svg_.text(left - 8, y(tick) + 5, svg_number(tick), {{"text-anchor", "end"}});
        }
        svg_.line(left, top_, left, bottom(), {{"stroke", "black"}});
        const std::string middle = svg_number(top_ + plot_height / 2);
        svg_.text(20, top_ + plot_height / 2, said(chart_.y_name),
                  {{"text-anchor", "middle"}, {"transform", "rotate(-90 20 " + middle + ")"}});
    }

    void draw_x_axis() {
        svg_.line(left, bottom(), left + plot_width, bottom(), {{"stroke", "black"}});
        const double room = plot_width / static_cast<double>(std::max<std::size_t>(1, chart_.x_labels.size()));
        double free_from = 0;  // labels that would touch the one before are left out
        for (std::size_t i = 0; i < chart_.x_labels.size(); ++i) {
            svg_.line(x(i), bottom(), x(i), bottom() + 5, {{"stroke", "black"}});
            const std::string label =
                lines_of(said(chart_.x_labels[i]), std::max<std::size_t>(4, static_cast<std::size_t>(room / 7))).front();
            const double half = 4 * static_cast<double>(width_of(label));
            if (x(i) - half < free_from) continue;
            free_from = x(i) + half + 4;
            svg_.text(x(i), bottom() + 20, label, {{"text-anchor", "middle"}});
        }
        svg_.text(left + plot_width / 2, bottom() + 42, lines_of(said(chart_.x_name), title_width).front(), {{"text-anchor", "middle"}});
    }

    void draw_line(std::size_t at) {
        const ChartLine& line = chart_.lines[at];
        const Look& look = looks[at % looks.size()];
        const std::string colour(look.colour);
        std::string points;
        for (const ChartPoint& point : line.points) points += svg_number(x(point.place)) + "," + svg_number(y(point.value)) + " ";
        if (!points.empty()) points.pop_back();
        Svg::Attributes stroke{{"points", points}, {"fill", "none"}, {"stroke", colour}, {"stroke-width", "2"}};
        if (!look.dashes.empty()) stroke.emplace_back("stroke-dasharray", std::string(look.dashes));
        svg_.element("polyline", stroke);
        for (const ChartPoint& point : line.points) {
            if (point.most && *point.most > point.value) draw_bar(x(point.place), y(point.value), y(*point.most), colour);
            draw_mark(x(point.place), y(point.value), look, point.certain);
            if (chart_.lines.size() <= 2)
                svg_.text(x(point.place), y(point.value) - 9, svg_number(point.value), {{"text-anchor", "middle"}, {"font-size", "12"}});
        }
    }

    void draw_bar(double at, double from, double to, const std::string& colour) {
        svg_.line(at, from, at, to, {{"stroke", colour}, {"stroke-dasharray", "1 2"}});
        svg_.line(at - 6, to, at + 6, to, {{"stroke", colour}});
    }

    void draw_mark(double cx, double cy, const Look& look, bool certain) {
        const auto point = [&](double dx, double dy) { return svg_number(cx + dx) + "," + svg_number(cy + dy); };
        const Svg::Attributes paint{{"fill", certain ? std::string(look.colour) : "white"}, {"stroke", std::string(look.colour)}};
        Svg::Attributes shape;
        if (look.mark == 0) shape = {{"cx", svg_number(cx)}, {"cy", svg_number(cy)}, {"r", "4"}};
        if (look.mark == 1) shape = {{"points", point(-4, -4) + " " + point(4, -4) + " " + point(4, 4) + " " + point(-4, 4)}};
        if (look.mark == 2) shape = {{"points", point(0, -5) + " " + point(5, 4) + " " + point(-5, 4)}};
        if (look.mark == 3) shape = {{"points", point(0, -6) + " " + point(6, 0) + " " + point(0, 6) + " " + point(-6, 0)}};
        shape.insert(shape.end(), paint.begin(), paint.end());
        svg_.element(look.mark == 0 ? "circle" : "polygon", shape);
    }

    /// Beside the ends of the lines, pushed apart where they would overlap.
    void draw_names() {
        std::vector<std::pair<double, std::size_t>> ends;
        for (std::size_t i = 0; i < chart_.lines.size(); ++i)
            if (!chart_.lines[i].points.empty()) ends.emplace_back(y(chart_.lines[i].points.back().value), i);
        std::ranges::sort(ends);
        double free_from = top_;
        for (auto& [at, line] : ends) free_from = (at = std::max(at, free_from)) + line_height;
        double free_until = bottom() + line_height;
        for (auto end = ends.rbegin(); end != ends.rend(); ++end)
            free_until = (end->first = std::min(end->first, free_until)) - line_height;
        for (const auto& [at, line] : ends) {
            const Look& look = looks[line % looks.size()];
            draw_mark(left + plot_width + 12, at, look, true);
            svg_.text(left + plot_width + 22, at + 5, lines_of(said(chart_.lines[line].name), label_width).front(),
                      {{"fill", std::string(look.colour)}});
        }
    }

    const Chart& chart_;
    Language language_;
    std::vector<std::string> title_;
    double top_;
    Scale scale_;
    std::vector<std::string> notes_;
    Svg svg_;
};

}  // namespace

std::string chart_svg(const Chart& chart, Language language) { return Drawing(chart, language).draw(); }

}  // namespace duaal::io
