#include "solver/assign/program.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <stdexcept>

namespace duaal::assign {

Row Program::add_row(double lower, double upper) {
    lower_.push_back(lower);
    upper_.push_back(upper);
    return static_cast<Row>(lower_.size() - 1);
}

Variable Program::add(std::uint32_t block, std::uint32_t unit, double bound, std::span<const Entry> entries) {
    entries_.insert(entries_.end(), entries.begin(), entries.end());
    start_.push_back(entries_.size());
    bound_.push_back(bound);
    block_.push_back(block);
    unit_.push_back(unit);
    return static_cast<Variable>(bound_.size() - 1);
}

Variable Program::add_week(std::uint32_t block, std::uint32_t unit, std::span<const Entry> entries,
                           std::span<const std::uint32_t> features) {
    if (bound_.size() != week_count_) throw std::logic_error("weeks come before auxiliary variables");
    while (block_start_.size() <= block) block_start_.push_back(static_cast<Variable>(week_count_));
    ++week_count_;
    features_.insert(features_.end(), features.begin(), features.end());
    feature_start_.push_back(features_.size());
    implied_.push_back(Implied::no);
    return add(block, unit, 1, entries);
}

Variable Program::add_auxiliary(std::uint32_t unit, double bound, Implied implied, std::span<const Entry> entries) {
    implied_.push_back(implied);
    return add(nobody, unit, bound, entries);
}

void Program::finish(std::size_t blocks) {
    while (block_start_.size() <= blocks) block_start_.push_back(static_cast<Variable>(week_count_));
    for (auto& gains : gains_) gains.resize(variables(), 0);
    find_steps();
}

void Program::set_levels(std::vector<std::vector<std::int64_t>> gains) {
    gains_ = std::move(gains);
    find_steps();
}

void Program::find_steps() {
    steps_.clear();
    for (const auto& gains : gains_) {
        std::int64_t step = 0;
        for (const std::int64_t gain : gains) step = std::gcd(step, gain);
        steps_.push_back(std::max<std::int64_t>(step, 1));
    }
}

void Program::append_rows_of_cuts(const std::vector<Cut>& cuts) {
    std::vector<std::size_t> more(variables(), 0);
    for (const Cut& cut : cuts)
        for (const auto& [variable, coefficient] : cut.coefficients) ++more[variable];
    std::vector<std::size_t> start{0};
    start.reserve(start_.size());
    for (Variable v = 0; v < variables(); ++v) start.push_back(start.back() + (start_[v + 1] - start_[v]) + more[v]);
    std::vector<Entry> entries(start.back());
    std::vector<std::size_t> at(start.begin(), start.end() - 1);
    for (Variable v = 0; v < variables(); ++v)
        for (const Entry& entry : this->entries(v)) entries[at[v]++] = entry;
    for (const Cut& cut : cuts) {
        const Row row = add_row(-infinite, cut.upper);
        for (const auto& [variable, coefficient] : cut.coefficients) entries[at[variable]++] = {row, coefficient};
    }
    entries_ = std::move(entries);
    start_ = std::move(start);
}

void Program::drop_rows_of_cuts() {
    const std::size_t rows = structural_rows();
    std::vector<std::size_t> start{0};
    std::vector<Entry> entries;
    for (Variable v = 0; v < variables(); ++v) {
        for (const Entry& entry : this->entries(v))
            if (entry.row < rows) entries.push_back(entry);
        start.push_back(entries.size());
    }
    entries_ = std::move(entries);
    start_ = std::move(start);
    lower_.resize(rows);
    upper_.resize(rows);
}

void Program::add_cuts(const std::vector<Cut>& cuts) {
    append_rows_of_cuts(cuts);
    cuts_.insert(cuts_.end(), cuts.begin(), cuts.end());
}

void Program::keep_cuts(const std::vector<bool>& keep) {
    drop_rows_of_cuts();
    std::vector<Cut> kept;
    for (std::size_t i = 0; i < cuts_.size(); ++i)
        if (keep[i]) kept.push_back(std::move(cuts_[i]));
    cuts_.clear();
    add_cuts(kept);
}

Point empty_point(const Program& program) {
    return {std::vector<Variable>(program.blocks(), nobody), std::vector<std::int32_t>(program.variables() - program.week_count(), 0)};
}

namespace {

/// Calls `visit(variable, value)` for every variable that is not 0.
template <class Visit>
void each(const Program& program, const Point& point, const Visit& visit) {
    for (const Variable week : point.week)
        if (week != nobody) visit(week, std::int64_t{1});
    for (std::size_t i = 0; i < point.auxiliary.size(); ++i)
        if (point.auxiliary[i] != 0) visit(static_cast<Variable>(program.week_count() + i), std::int64_t{point.auxiliary[i]});
}

std::vector<double> activities(const Program& program, const Point& point) {
    std::vector<double> activity(program.structural_rows(), 0);
    each(program, point, [&](Variable variable, std::int64_t value) {
        for (const Entry& entry : program.structure(variable)) activity[entry.row] += entry.coefficient * static_cast<double>(value);
    });
    return activity;
}

/// The value of an implied variable when the rows have `activity` without it.
double implied_value(const Program& program, Variable variable, const std::vector<double>& activity) {
    const bool least = program.implied(variable) == Implied::least;
    double low = 0, high = program.bound(variable);
    for (const Entry& entry : program.structure(variable)) {
        const double room_up = program.upper(entry.row) - activity[entry.row];
        const double room_down = program.lower(entry.row) - activity[entry.row];
        const double up = room_up / entry.coefficient, down = room_down / entry.coefficient;
        low = std::max(low, entry.coefficient > 0 ? down : up);
        high = std::min(high, entry.coefficient > 0 ? up : down);
    }
    return least ? std::ceil(low - 1e-9) : std::max(0.0, std::floor(high + 1e-9));
}

}  // namespace

std::vector<std::int64_t> values_of(const Program& program, const Point& point) {
    std::vector<std::int64_t> values(program.levels(), 0);
    each(program, point, [&](Variable variable, std::int64_t value) {
        for (std::size_t level = 0; level < values.size(); ++level) values[level] += program.gain(level, variable) * value;
    });
    return values;
}

std::vector<std::int64_t> most_of(const Program& program) {
    std::vector<std::int64_t> most(program.levels(), 0);
    for (std::size_t level = 0; level < program.levels(); ++level) {
        const auto gains = program.gains(level);
        for (std::uint32_t block = 0; block < program.blocks(); ++block) {
            std::int64_t best = 0;
            for (Variable v = program.block_begin(block); v < program.block_end(block); ++v) best = std::max(best, gains[v]);
            most[level] += best;
        }
        for (auto v = static_cast<Variable>(program.week_count()); v < program.variables(); ++v)
            most[level] += std::max<std::int64_t>(0, gains[v]) * static_cast<std::int64_t>(program.bound(v));
    }
    return most;
}

void complete(const Program& program, Point& point) {
    for (std::size_t i = 0; i < point.auxiliary.size(); ++i)
        if (program.implied(static_cast<Variable>(program.week_count() + i)) != Implied::no) point.auxiliary[i] = 0;
    std::vector<double> activity = activities(program, point);
    for (std::size_t i = 0; i < point.auxiliary.size(); ++i) {
        const auto variable = static_cast<Variable>(program.week_count() + i);
        if (program.implied(variable) == Implied::no) continue;
        const double value = implied_value(program, variable, activity);
        point.auxiliary[i] = static_cast<std::int32_t>(std::min(value, 1e9));
        for (const Entry& entry : program.structure(variable)) activity[entry.row] += entry.coefficient * value;
    }
}

bool holds(const Program& program, const Point& point) {
    for (std::size_t i = 0; i < point.auxiliary.size(); ++i) {
        const double value = point.auxiliary[i];
        if (value < 0 || value > program.bound(static_cast<Variable>(program.week_count() + i))) return false;
    }
    const std::vector<double> activity = activities(program, point);  // sums of whole numbers below 2^53: exact
    for (Row row = 0; row < activity.size(); ++row)
        if (activity[row] < program.lower(row) || activity[row] > program.upper(row)) return false;
    return true;
}

bool keeps_cuts(const Program& program, const Point& point) {
    std::vector<double> value(program.variables(), 0);
    each(program, point, [&](Variable variable, std::int64_t whole) { value[variable] = static_cast<double>(whole); });
    return std::all_of(program.cuts().begin(), program.cuts().end(), [&](const Cut& cut) {
        double activity = 0;
        for (const auto& [variable, coefficient] : cut.coefficients) activity += coefficient * value[variable];
        return activity <= cut.upper + 1e-6;
    });
}

}  // namespace duaal::assign
