#include "solver/assign/master_lp.hpp"

#include <ClpSimplex.hpp>
#include <algorithm>
#include <cmath>

namespace duaal::assign {

namespace {

constexpr std::size_t added_per_block = 4;

}  // namespace

// Simplex rows: the program's, then one a level (free where the aim does not hold it), then one a block.
MasterLp::MasterLp(const Program& program)
    : program_(program), simplex_(std::make_unique<ClpSimplex>()), inside_(program.week_count(), false) {
    simplex_->setLogLevel(0);
    simplex_->setOptimizationDirection(-1);
    const auto rows = static_cast<int>(program.rows() + program.levels() + program.blocks());
    simplex_->resize(rows, 0);
    for (Row row = 0; row < program.rows(); ++row)
        simplex_->setRowBounds(static_cast<int>(row), program.lower(row) == -infinite ? -COIN_DBL_MAX : program.lower(row),
                               program.upper(row) == infinite ? COIN_DBL_MAX : program.upper(row));
    for (std::size_t level = 0; level < program.levels(); ++level)
        simplex_->setRowBounds(static_cast<int>(program.rows() + level), -COIN_DBL_MAX, COIN_DBL_MAX);
    for (std::size_t block = 0; block < program.blocks(); ++block)
        simplex_->setRowBounds(static_cast<int>(program.rows() + program.levels() + block), -COIN_DBL_MAX, 1);
    std::vector<Variable> auxiliary;
    for (auto v = static_cast<Variable>(program.week_count()); v < program.variables(); ++v) auxiliary.push_back(v);
    add_weeks(auxiliary);
}

MasterLp::~MasterLp() = default;

void MasterLp::add_weeks(const std::vector<Variable>& variables) {
    std::vector<double> lower, upper, objective, elements;
    std::vector<int> starts{0}, rows;
    for (const Variable v : variables) {
        lower.push_back(0);
        upper.push_back(program_.block(v) == nobody ? program_.bound(v) : COIN_DBL_MAX);
        objective.push_back(gains_.empty() ? 0 : gains_[v]);
        for (const Entry& entry : program_.entries(v)) {
            rows.push_back(static_cast<int>(entry.row));
            elements.push_back(entry.coefficient);
        }
        for (std::size_t level = 0; level < program_.levels(); ++level) {
            if (program_.gain(level, v) == 0) continue;
            rows.push_back(static_cast<int>(program_.rows() + level));
            elements.push_back(static_cast<double>(program_.gain(level, v)) / static_cast<double>(program_.step(level)));
        }
        if (program_.block(v) != nobody) {
            rows.push_back(static_cast<int>(program_.rows() + program_.levels() + program_.block(v)));
            elements.push_back(1);
            inside_[v] = true;
        }
        starts.push_back(static_cast<int>(rows.size()));
        columns_.push_back(v);
    }
    simplex_->addColumns(static_cast<int>(variables.size()), lower.data(), upper.data(), objective.data(), starts.data(), rows.data(),
                         elements.data());
}

void MasterLp::set_aim(const Aim& aim) {
    aim_ = aim;
    bound_ = {};
    gains_.resize(program_.variables());
    for (Variable v = 0; v < program_.variables(); ++v) gains_[v] = gain_of(program_, aim, v);
    for (std::size_t column = 0; column < columns_.size(); ++column)
        simplex_->setObjectiveCoefficient(static_cast<int>(column), gains_[columns_[column]]);
    for (std::size_t level = 0; level < program_.levels(); ++level)
        simplex_->setRowLower(static_cast<int>(program_.rows() + level),
                              aim.at_least[level] ? static_cast<double>(*aim.at_least[level]) / static_cast<double>(program_.step(level))
                                                  : -COIN_DBL_MAX);
}

void MasterLp::add(const Point& point) {
    std::vector<Variable> fresh;
    for (const Variable week : point.week)
        if (week != nobody && !inside_[week]) fresh.push_back(week);
    if (!fresh.empty()) add_weeks(fresh);
}

bool MasterLp::solve(const Stop& stop) {
    simplex_->primal(0);
    for (;;) {
        if (simplex_->status() != 0) simplex_->initialSolve();
        read_duals();
        const std::vector<Variable> fresh = price();
        if (fresh.empty()) return true;
        if (stop.now()) return false;
        add_weeks(fresh);
        simplex_->primal(1);
    }
}

void MasterLp::read_duals() {
    const double* price = simplex_->dualRowSolution();
    duals_.assign(price, price + simplex_->numberRows());
}

std::vector<Variable> MasterLp::price() {
    const std::size_t rows = program_.rows(), levels = program_.levels();
    // The dual of a row that is only bounded from above is not negative when maximising, from below not positive.
    DualBound now;
    now.dual.assign(duals_.begin(), duals_.begin() + static_cast<std::ptrdiff_t>(rows + levels));
    now.value = 0;
    for (Row row = 0; row < rows; ++row) {
        double& dual = now.dual[row];
        if ((dual > 0 && program_.upper(row) == infinite) || (dual < 0 && program_.lower(row) == -infinite)) dual = 0;
        if (dual != 0) now.value += dual * (dual > 0 ? program_.upper(row) : program_.lower(row));
    }
    for (std::size_t level = 0; level < levels; ++level) {
        double& dual = now.dual[rows + level];
        if (dual > 0 || !aim_.at_least[level]) dual = 0;
        if (dual != 0) now.value += dual * static_cast<double>(*aim_.at_least[level]) / static_cast<double>(program_.step(level));
    }
    std::vector<double>& reduced = now.gain_limit;
    reduced = gains_;
    for (Variable v = 0; v < program_.variables(); ++v)
        for (const Entry& entry : program_.entries(v)) reduced[v] -= now.dual[entry.row] * entry.coefficient;
    for (std::size_t level = 0; level < levels; ++level) {
        const double dual = now.dual[rows + level] / static_cast<double>(program_.step(level));
        if (dual == 0) continue;
        const auto gains = program_.gains(level);
        for (Variable v = 0; v < program_.variables(); ++v) reduced[v] -= dual * static_cast<double>(gains[v]);
    }
    std::vector<Variable> fresh;
    std::vector<double> best(program_.blocks(), 0);
    for (std::uint32_t block = 0; block < program_.blocks(); ++block) {
        const double charge = duals_[rows + levels + block];
        const double tolerance = 1e-7 * (1 + std::abs(charge));
        std::vector<Variable> promising;
        for (Variable v = program_.block_begin(block); v < program_.block_end(block); ++v) {
            best[block] = std::max(best[block], reduced[v]);
            if (!inside_[v] && reduced[v] > std::max(charge, 0.0) + tolerance) promising.push_back(v);
        }
        const std::size_t keep = std::min(promising.size(), added_per_block);
        std::partial_sort(promising.begin(), promising.begin() + static_cast<std::ptrdiff_t>(keep), promising.end(),
                          [&](Variable a, Variable b) { return reduced[a] > reduced[b] || (reduced[a] == reduced[b] && a < b); });
        fresh.insert(fresh.end(), promising.begin(), promising.begin() + static_cast<std::ptrdiff_t>(keep));
        now.value += best[block];
    }
    for (auto v = static_cast<Variable>(program_.week_count()); v < program_.variables(); ++v)
        now.value += std::max(0.0, reduced[v]) * program_.bound(v);
    for (Variable v = 0; v < program_.week_count(); ++v) reduced[v] = now.value - best[program_.block(v)] + reduced[v];
    for (auto v = static_cast<Variable>(program_.week_count()); v < program_.variables(); ++v) reduced[v] = now.value + std::min(0.0, reduced[v]);
    if (now.value < bound_.value) bound_ = std::move(now);
    return fresh;
}

double MasterLp::value() const { return simplex_->objectiveValue(); }

std::vector<Variable> MasterLp::weeks() const {
    std::vector<Variable> weeks;
    for (const Variable v : columns_)
        if (program_.block(v) != nobody) weeks.push_back(v);
    std::sort(weeks.begin(), weeks.end());
    return weeks;
}

std::vector<std::pair<Variable, double>> MasterLp::solution() const {
    std::vector<std::pair<Variable, double>> out;
    const double* value = simplex_->primalColumnSolution();
    for (std::size_t column = 0; column < columns_.size(); ++column)
        if (std::abs(value[column]) > 1e-9) out.emplace_back(columns_[column], value[column]);
    return out;
}

}  // namespace duaal::assign
