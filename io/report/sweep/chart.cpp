#include <algorithm>
#include <charconv>
#include <filesystem>

#include "io/report/sweep/document.hpp"

namespace duaal::io {

namespace {

using domain::Status;

/// Ascending numbers; none where the values are anything else.
std::optional<std::vector<double>> numbers_of(const Axis& axis) {
    std::vector<double> numbers;
    for (const std::string& value : axis.values) {
        double number = 0;
        const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
        if (error != std::errc() || end != value.data() + value.size()) return std::nullopt;
        if (!numbers.empty() && number <= numbers.back()) return std::nullopt;
        numbers.push_back(number);
    }
    return numbers;
}

ChartPoint point_of(std::size_t place, const std::optional<facts::Reach>& reach, int heads) {
    ChartPoint point{place, static_cast<double>(heads), std::nullopt, reach && reach->proven()};
    if (reach && !reach->proven()) point.most = static_cast<double>(reach->to);
    return point;
}

ChartPoint complete_point(std::size_t place, const SweepCell& cell) {
    return point_of(place, cell.complete, cell.figures.heads.everybody[Status::complete]);
}

void add_notes(Chart& chart) {
    bool bars = false, hollow = false;
    for (const ChartLine& line : chart.lines)
        for (const ChartPoint& point : line.points) {
            bars |= point.most.has_value();
            hollow |= !point.certain && !point.most;
        }
    if (bars) chart.notes.push_back(tr("Hollow, with a bar: not proven; no plan exceeds the bar."));
    if (hollow) chart.notes.push_back(tr("Hollow, without a bar: not proven; a longer search could change it."));
}

}  // namespace

Chart sweep_chart(const Sweep& sweep) {
    const Axis& first = sweep.axes[0];
    Chart chart;
    chart.x_name = axis_name(first);
    chart.y_name = tr("participants");
    chart.x_values = numbers_of(first);
    for (std::size_t i = 0; i < first.values.size(); ++i) chart.x_labels.push_back(axis_value(first, i));
    const std::string scenario = std::filesystem::path(sweep.base).stem().string();
    if (sweep.axes.size() == 1) {
        chart.title = tr("{1}: who is complete and who has all lessons", scenario);
        ChartLine complete{tr("complete"), {}}, lessons{tr("all lessons"), {}};
        for (std::size_t i = 0; i < sweep.cells.size(); ++i) {
            complete.points.push_back(complete_point(i, sweep.cells[i]));
            lessons.points.push_back(point_of(i, sweep.cells[i].lessons, sweep.cells[i].figures.activity.lessons));
        }
        chart.lines = {complete, lessons};
    } else {
        const Axis& second = sweep.axes[1];
        chart.title = tr("{1}: who is complete; a line for each {2}", scenario, axis_name(second));
        for (std::size_t j = 0; j < second.values.size(); ++j) {
            ChartLine line{axis_value(second, j), {}};
            for (std::size_t i = 0; i < first.values.size(); ++i)
                line.points.push_back(complete_point(i, sweep.cells[i * sweep.columns() + j]));
            chart.lines.push_back(std::move(line));
        }
    }
    add_notes(chart);
    chart.cut_note = tr("The axis on the left does not start at 0.");
    return chart;
}

}  // namespace duaal::io
