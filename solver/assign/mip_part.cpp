#include "solver/assign/mip_part.hpp"

#include <OsiClpSolverInterface.hpp>
#include <algorithm>
#include <cmath>

namespace duaal::assign {

namespace {

constexpr double longest_believed = 1e7;      ///< steps
constexpr double loosened = 0.01;             ///< steps by which the limit of a sum is lower: no whole sum lies between
constexpr double most_coefficient = 1 << 20;  ///< larger ones are divided

double shifted(double bound, double by) { return bound == -infinite ? -COIN_DBL_MAX : bound == infinite ? COIN_DBL_MAX : bound - by; }

/// A power of two, so that nothing is lost; 1 where nothing is large.
double scale_of(const std::vector<double>& gains) {
    double largest = 0, scale = 1;
    for (const double gain : gains) largest = std::max(largest, std::abs(gain));
    while (largest > scale * most_coefficient) scale *= 2;
    return scale;
}

}  // namespace

MipPart::MipPart(const Program& program, const MipTask& task) : program_(program), task_(task) {
    find_frozen_activity();
    for (const Variable v : task.free) add_column(v);
    for (const Row row : rows_) {
        row_lower_.push_back(shifted(program.lower(row), frozen_[row]));
        row_upper_.push_back(shifted(program.upper(row), frozen_[row]));
    }
    add_block_rows();
    add_level_rows();
    if (task.gain_at_least) add_cutoff_row();
    lengthen(0, gains());
}

void MipPart::load(OsiClpSolverInterface& solver) const {
    std::vector<int> starts{0}, indices;
    std::vector<double> elements, lower(columns_.size(), 0), upper, objective;
    const std::vector<double> gains = this->gains();
    const double scale = scale_of(gains);
    for (std::size_t c = 0; c < columns_.size(); ++c) {
        for (const auto& [row, coefficient] : columns_[c]) {
            indices.push_back(static_cast<int>(row));
            elements.push_back(coefficient);
        }
        starts.push_back(static_cast<int>(indices.size()));
        upper.push_back(program_.bound(task_.free[c]));
        objective.push_back(-gains[c] / scale);
    }
    solver.loadProblem(static_cast<int>(columns_.size()), static_cast<int>(row_lower_.size()), starts.data(), indices.data(),
                       elements.data(), lower.data(), upper.data(), objective.data(), row_lower_.data(), row_upper_.data());
    for (std::size_t c = 0; c < columns_.size(); ++c) solver.setInteger(static_cast<int>(c));
}

std::optional<Point> MipPart::point_of(const double* solution) const {
    Point point = *task_.around;
    for (const Variable v : task_.free) set(point, v, 0);
    for (std::size_t c = 0; c < columns_.size(); ++c) {
        const int value = static_cast<int>(std::lround(solution[c]));
        if (value != 0) set(point, task_.free[c], value);
    }
    complete(program_, point);
    if (!holds(program_, point)) return std::nullopt;
    return point;
}

bool MipPart::is_short() const { return longest_ <= longest_believed; }

bool MipPart::is_wanted(const Point& point) const {
    const auto values = values_of(program_, point);
    double gain = 0;
    for (std::size_t level = 0; level < values.size(); ++level) {
        if (task_.aim.at_least[level] && values[level] < *task_.aim.at_least[level]) return false;
        gain += task_.aim.weight[level] * static_cast<double>(values[level] / program_.step(level));
    }
    return !task_.gain_at_least || gain >= *task_.gain_at_least;
}

void MipPart::set(Point& point, Variable v, int value) const {
    if (v >= program_.week_count()) {
        point.auxiliary[v - program_.week_count()] = value;
    } else if (value != 0) {
        point.week[program_.block(v)] = v;
    } else if (point.week[program_.block(v)] == v) {
        point.week[program_.block(v)] = nobody;
    }
}

void MipPart::find_frozen_activity() {
    frozen_.assign(program_.structural_rows(), 0);
    frozen_gain_.assign(program_.levels(), 0);
    const auto add = [&](Variable v, int value) {
        if (value == 0 || std::binary_search(task_.free.begin(), task_.free.end(), v)) return;
        for (const Entry& entry : program_.structure(v)) frozen_[entry.row] += entry.coefficient * value;
        for (std::size_t level = 0; level < program_.levels(); ++level) frozen_gain_[level] += program_.gain(level, v) * value;
    };
    for (const Variable week : task_.around->week)
        if (week != nobody) add(week, 1);
    for (std::size_t i = 0; i < task_.around->auxiliary.size(); ++i)
        add(static_cast<Variable>(program_.week_count() + i), task_.around->auxiliary[i]);
}

void MipPart::add_column(Variable v) {
    auto& column = columns_.emplace_back();
    for (const Entry& entry : program_.structure(v)) {
        const auto [found, fresh] = row_number_.try_emplace(entry.row, rows_.size());
        if (fresh) rows_.push_back(entry.row);
        column.emplace_back(found->second, entry.coefficient);
    }
}

void MipPart::add_row(double lower, double upper) {
    row_lower_.push_back(lower);
    row_upper_.push_back(upper);
}

void MipPart::add_block_rows() {
    std::uint32_t last = nobody;
    for (std::size_t c = 0; c < columns_.size(); ++c) {
        const std::uint32_t block = program_.block(task_.free[c]);
        if (block == nobody) continue;
        if (block != last) add_row(-COIN_DBL_MAX, 1);
        last = block;
        columns_[c].emplace_back(row_lower_.size() - 1, 1.0);
    }
}

void MipPart::add_level_rows() {
    for (std::size_t level = 0; level < program_.levels(); ++level) {
        if (!task_.aim.at_least[level]) continue;
        const std::int64_t step = program_.step(level);
        std::vector<double> in_steps;
        for (const Variable v : task_.free) in_steps.push_back(static_cast<double>(program_.gain(level, v) / step));
        add_sum_row(static_cast<double>((*task_.aim.at_least[level] - frozen_gain_[level]) / step), in_steps);
    }
}

void MipPart::add_cutoff_row() {
    double frozen = 0;
    for (std::size_t level = 0; level < program_.levels(); ++level)
        frozen += task_.aim.weight[level] * static_cast<double>(frozen_gain_[level] / program_.step(level));
    add_sum_row(*task_.gain_at_least - frozen, gains());
}

void MipPart::add_sum_row(double least, const std::vector<double>& gains) {
    const double scale = scale_of(gains);
    add_row((least - loosened) / scale, COIN_DBL_MAX);
    for (std::size_t c = 0; c < columns_.size(); ++c)
        if (gains[c] != 0) columns_[c].emplace_back(row_lower_.size() - 1, gains[c] / scale);
    lengthen(std::abs(least), gains);
}

void MipPart::lengthen(double from, const std::vector<double>& gains) {
    double length = from, largest = 0;  // of the block at hand
    std::uint32_t last = nobody;
    for (std::size_t c = 0; c < gains.size(); ++c) {
        const std::uint32_t block = program_.block(task_.free[c]);
        if (block == nobody) {
            length += std::abs(gains[c]) * program_.bound(task_.free[c]);
            continue;
        }
        if (block != last) length += std::exchange(largest, 0);
        last = block;
        largest = std::max(largest, std::abs(gains[c]));
    }
    longest_ = std::max(longest_, length + largest);
}

std::vector<double> MipPart::gains() const {
    std::vector<double> gains;
    for (const Variable v : task_.free) gains.push_back(gain_of(program_, task_.aim, v));
    return gains;
}

}  // namespace duaal::assign
