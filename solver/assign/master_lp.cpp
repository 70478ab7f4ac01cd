#include "solver/assign/master_lp.hpp"

#include <ClpSimplex.hpp>
#include <algorithm>
#include <cmath>

namespace duaal::assign {

namespace {

constexpr std::size_t added_per_block = 6;
constexpr double first_penalty = 50;                    ///< times the largest gain of a week, for breaking a row by one
constexpr double raised_by = 20, most_penalty = 50000;  ///< the same: more is not for doubles

}  // namespace

// Simplex rows: the program's, then one a level (free where the aim does not hold it), then one a block, then the cuts.
MasterLp::MasterLp(const Program& program)
    : program_(program),
      structural_rows_(program.structural_rows()),
      simplex_(std::make_unique<ClpSimplex>()),
      gains_(program.variables(), 0),
      column_of_(program.variables(), -1),
      forbidden_(program.week_count(), 0),
      required_(program.blocks(), 0) {
    simplex_->setLogLevel(0);
    simplex_->scaling(0);
    simplex_->setPerturbation(50);
    simplex_->setOptimizationDirection(-1);
    simplex_->resize(static_cast<int>(program.rows() + program.levels() + program.blocks()), 0);
    for (Row row = 0; row < program.rows(); ++row)
        simplex_->setRowBounds(static_cast<int>(row), program.lower(row) == -infinite ? -COIN_DBL_MAX : program.lower(row),
                               program.upper(row) == infinite ? COIN_DBL_MAX : program.upper(row));
    for (std::size_t level = 0; level < program.levels(); ++level)
        simplex_->setRowBounds(static_cast<int>(program.rows() + level), -COIN_DBL_MAX, COIN_DBL_MAX);
    for (std::size_t block = 0; block < program.blocks(); ++block)
        simplex_->setRowBounds(static_cast<int>(program.rows() + program.levels() + block), -COIN_DBL_MAX, 1);
    std::vector<Variable> auxiliary;
    for (auto v = static_cast<Variable>(program.week_count()); v < program.variables(); ++v) {
        auxiliary.push_back(v);
        low_.push_back(0);
        high_.push_back(program.bound(v));
    }
    add_columns(auxiliary);
    make_elastic();
}

MasterLp::~MasterLp() = default;

void MasterLp::add_columns(const std::vector<Variable>& variables) {
    std::vector<double> lower, upper, objective, elements;
    std::vector<int> starts{0}, rows;
    for (const Variable v : variables) {
        const bool week = v < program_.week_count();
        lower.push_back(week ? 0 : low_[v - program_.week_count()]);
        upper.push_back(!week ? high_[v - program_.week_count()] : forbidden_[v] ? 0 : COIN_DBL_MAX);
        objective.push_back(gains_[v]);
        for (const Entry& entry : program_.entries(v)) {
            rows.push_back(row_of(entry.row));
            elements.push_back(entry.coefficient);
        }
        for (std::size_t level = 0; level < program_.levels(); ++level) {
            if (program_.gain(level, v) == 0) continue;
            rows.push_back(level_row(level));
            elements.push_back(static_cast<double>(program_.gain(level, v)) / static_cast<double>(program_.step(level)));
        }
        if (week) {
            rows.push_back(block_row(program_.block(v)));
            elements.push_back(1);
        }
        starts.push_back(static_cast<int>(rows.size()));
        column_of_[v] = static_cast<std::int32_t>(columns_.size());
        columns_.push_back(v);
    }
    simplex_->addColumns(static_cast<int>(variables.size()), lower.data(), upper.data(), objective.data(), starts.data(), rows.data(),
                         elements.data());
}

void MasterLp::set_aim(const Aim& aim) {
    aim_ = aim;
    fresh_aim_ = true;
    bound_ = {};
    for (Variable v = 0; v < program_.variables(); ++v) gains_[v] = gain_of(program_, aim, v);
    penalty_ = first_penalty * largest_gain();
    for (std::size_t column = 0; column < columns_.size(); ++column)
        simplex_->setObjectiveCoefficient(static_cast<int>(column), columns_[column] == nobody ? -penalty_ : gains_[columns_[column]]);
    for (std::size_t level = 0; level < program_.levels(); ++level)
        simplex_->setRowLower(level_row(level), aim.at_least[level]
                                                    ? static_cast<double>(*aim.at_least[level]) / static_cast<double>(program_.step(level))
                                                    : -COIN_DBL_MAX);
}

void MasterLp::add(const Point& point) {
    std::vector<Variable> fresh;
    for (const Variable week : point.week)
        if (week != nobody && column_of_[week] < 0) fresh.push_back(week);
    if (!fresh.empty()) add_columns(fresh);
}

void MasterLp::sync_column(Variable variable) {
    const int column = column_of_[variable];
    if (column < 0) return;
    if (variable < program_.week_count()) {
        simplex_->setColumnUpper(column, forbidden_[variable] ? 0 : COIN_DBL_MAX);
    } else {
        const std::size_t i = variable - program_.week_count();
        simplex_->setColumnBounds(column, low_[i], high_[i]);
    }
}

void MasterLp::forbid(Variable week) {
    if (forbidden_[week]++ == 0) sync_column(week);
}

void MasterLp::allow(Variable week) {
    if (--forbidden_[week] == 0) sync_column(week);
}

void MasterLp::require(std::uint32_t block) {
    if (required_[block]++ == 0) simplex_->setRowLower(block_row(block), 1);
}

void MasterLp::release(std::uint32_t block) {
    if (--required_[block] == 0) simplex_->setRowLower(block_row(block), -COIN_DBL_MAX);
}

void MasterLp::set_range(Variable auxiliary, double lower, double upper) {
    const std::size_t i = auxiliary - program_.week_count();
    low_[i] = lower;
    high_[i] = upper;
    sync_column(auxiliary);
}

std::pair<double, double> MasterLp::range(Variable auxiliary) const {
    const std::size_t i = auxiliary - program_.week_count();
    return {low_[i], high_[i]};
}

MasterLp::Result MasterLp::solve(const Stop& stop, double target) {
    bound_ = {};
    if (fresh_aim_)
        simplex_->primal(1);  // the last optimum mostly still holds the rows
    else
        simplex_->dual(0);
    fresh_aim_ = false;
    for (;;) {
        if (simplex_->status() == 1 && proves_infeasible()) {
            bound_.value = -infinite;
            return Result::pruned;
        }
        if (simplex_->status() != 0) {
            simplex_->allSlackBasis(true);
            simplex_->primal(0);
            if (simplex_->status() != 0) return Result::stopped;
        }
        const double* dual = simplex_->dualRowSolution();
        Priced priced = price({dual, dual + simplex_->numberRows()}, gains_);
        if (priced.bound.value < bound_.value) bound_ = std::move(priced.bound);
        if (bound_.value < target) return Result::pruned;
        if (priced.fresh.empty() && (!breaks_rows() || !raise_penalty())) return Result::optimal;
        if (stop.now()) return Result::stopped;
        if (!priced.fresh.empty()) add_columns(priced.fresh);
        simplex_->primal(1);
    }
}

bool MasterLp::raise_penalty() {
    if (penalty_ >= most_penalty * largest_gain()) return false;
    penalty_ *= raised_by;
    for (std::size_t column = 0; column < columns_.size(); ++column)
        if (columns_[column] == nobody) simplex_->setObjectiveCoefficient(static_cast<int>(column), -penalty_);
    return true;
}

double MasterLp::largest_gain() const {
    double largest = 1;
    for (Variable v = 0; v < program_.week_count(); ++v) largest = std::max(largest, std::abs(gains_[v]));
    return largest;
}

// Rows that more weeks could mend: a lower bound that weeks raise, an upper bound that weeks lower.
void MasterLp::make_elastic() {
    const int levels = level_row(0), blocks = block_row(0);
    std::vector<double> mending(program_.rows(), 0);
    for (Variable v = 0; v < program_.week_count(); ++v)
        for (const Entry& entry : program_.entries(v)) {
            if (entry.coefficient > 0 && program_.lower(entry.row) > -infinite) mending[entry.row] = 1;
            if (entry.coefficient < 0 && program_.upper(entry.row) < infinite) mending[entry.row] = -1;
        }
    for (int row = 0; row < levels; ++row)
        if (mending[static_cast<std::size_t>(row)] != 0) add_elastic_column(row, mending[static_cast<std::size_t>(row)]);
    for (int row = levels; row < blocks; ++row) add_elastic_column(row, 1);
    for (int row = blocks; row < simplex_->numberRows(); ++row) add_elastic_column(row, 1);
}

void MasterLp::add_elastic_column(int row, double sign) {
    simplex_->addColumn(1, &row, &sign, 0, COIN_DBL_MAX, 0);
    columns_.push_back(nobody);
}

bool MasterLp::proves_infeasible() const {
    const std::unique_ptr<double[]> ray(simplex_->infeasibilityRay());
    if (!ray) return false;
    const auto rows = static_cast<std::size_t>(simplex_->numberRows());
    double largest = 1e-300;
    for (std::size_t row = 0; row < rows; ++row) largest = std::max(largest, std::abs(ray[static_cast<std::ptrdiff_t>(row)]));
    for (const double sign : {1.0, -1.0}) {
        std::vector<double> duals(rows);
        for (std::size_t row = 0; row < rows; ++row) duals[row] = sign / largest * ray[static_cast<std::ptrdiff_t>(row)];
        if (price(duals, std::vector<double>(program_.variables(), 0)).bound.value < -1e-7) return true;
    }
    return false;
}

MasterLp::Priced MasterLp::price(const std::vector<double>& duals, const std::vector<double>& gains) const {
    const std::size_t levels = program_.levels(), weeks = program_.week_count();
    Priced out;
    double& value = out.bound.value = 0;
    // The dual of a row that is only bounded from above is not negative when maximising, from below not positive.
    std::vector<double> dual(program_.rows());
    for (Row row = 0; row < program_.rows(); ++row) {
        dual[row] = duals[static_cast<std::size_t>(row_of(row))];
        if ((dual[row] > 0 && program_.upper(row) == infinite) || (dual[row] < 0 && program_.lower(row) == -infinite)) dual[row] = 0;
        if (dual[row] != 0) value += dual[row] * (dual[row] > 0 ? program_.upper(row) : program_.lower(row));
    }
    std::vector<double>& reduced = out.bound.gain_limit;
    reduced = gains;
    for (std::size_t level = 0; level < levels; ++level) {
        const double scaled = duals[static_cast<std::size_t>(level_row(level))] / static_cast<double>(program_.step(level));
        if (scaled >= 0 || !aim_.at_least[level]) continue;
        value += scaled * static_cast<double>(*aim_.at_least[level]);
        const auto level_gains = program_.gains(level);
        for (Variable v = 0; v < program_.variables(); ++v) reduced[v] -= scaled * static_cast<double>(level_gains[v]);
    }
    for (Variable v = 0; v < program_.variables(); ++v)
        for (const Entry& entry : program_.entries(v)) reduced[v] -= dual[entry.row] * entry.coefficient;
    std::vector<double> best(program_.blocks());
    std::vector<Variable> promising;
    for (std::uint32_t block = 0; block < program_.blocks(); ++block) {
        const double charge = duals[static_cast<std::size_t>(block_row(block))];
        const double tolerance = 1e-7 * (1 + std::abs(charge));
        best[block] = required_[block] ? -infinite : 0;
        promising.clear();
        for (Variable v = program_.block_begin(block); v < program_.block_end(block); ++v) {
            if (forbidden_[v]) continue;
            best[block] = std::max(best[block], reduced[v]);
            if (column_of_[v] < 0 && reduced[v] > charge + tolerance) promising.push_back(v);
        }
        const std::size_t keep = std::min(promising.size(), added_per_block);
        std::partial_sort(promising.begin(), promising.begin() + static_cast<std::ptrdiff_t>(keep), promising.end(),
                          [&](Variable a, Variable b) { return reduced[a] > reduced[b] || (reduced[a] == reduced[b] && a < b); });
        out.fresh.insert(out.fresh.end(), promising.begin(), promising.begin() + static_cast<std::ptrdiff_t>(keep));
        value += best[block];
    }
    for (std::size_t i = 0; i < low_.size(); ++i) value += reduced[weeks + i] * (reduced[weeks + i] > 0 ? high_[i] : low_[i]);
    for (const double least : best) out.bound.empty_limit.push_back(value - std::max(0.0, least));
    for (Variable v = 0; v < weeks; ++v) reduced[v] = forbidden_[v] ? -infinite : value - best[program_.block(v)] + reduced[v];
    for (std::size_t i = 0; i < low_.size(); ++i) {
        double& limit = reduced[weeks + i];
        limit = high_[i] < 1 ? -infinite : value + (low_[i] >= 1 ? 0 : std::min(0.0, limit));
    }
    return out;
}

double MasterLp::value() const { return simplex_->objectiveValue(); }

std::vector<Variable> MasterLp::weeks() const {
    std::vector<Variable> weeks;
    for (const Variable v : columns_)
        if (v < program_.week_count()) weeks.push_back(v);
    std::sort(weeks.begin(), weeks.end());
    return weeks;
}

std::vector<std::pair<Variable, double>> MasterLp::solution() const {
    std::vector<std::pair<Variable, double>> out;
    const double* value = simplex_->primalColumnSolution();
    for (std::size_t column = 0; column < columns_.size(); ++column)
        if (columns_[column] != nobody && std::abs(value[column]) > 1e-9) out.emplace_back(columns_[column], value[column]);
    std::sort(out.begin(), out.end());
    return out;
}

}  // namespace duaal::assign
