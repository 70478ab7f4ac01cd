#pragma once
/// A chart of lines as a picture that a browser shows and a printer prints: SVG 1.1.

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "io/text/text.hpp"

namespace duaal::io {

struct ChartPoint {
    std::size_t place;  ///< on the x-axis
    double value;
    std::optional<double> most;  ///< what it may still become, above the value; drawn as a bar up to there
    bool certain = true;         ///< else drawn hollow
};

struct ChartLine {
    Text name;
    std::vector<ChartPoint> points;  ///< from left to right
};

struct Chart {
    Text title;
    Text x_name;
    Text y_name;
    std::vector<Text> x_labels;                   ///< from left to right
    std::optional<std::vector<double>> x_values;  ///< ascending, one per label: distances are true to them; none: all the same
    std::vector<ChartLine> lines;                 ///< told apart by dashes and marks as well as by colour
    std::vector<Text> notes;                      ///< below it
    Text cut_note;                                ///< below it, where the y-axis does not start at 0
};

/// The whole document. Any text may stand in it: it is escaped.
std::string chart_svg(const Chart& chart, Language language);

}  // namespace duaal::io
