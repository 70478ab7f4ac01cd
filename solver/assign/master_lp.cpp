#include "solver/assign/master_lp.hpp"

#include <ClpSimplex.hpp>
#include <algorithm>
#include <cmath>

namespace duaal::assign {

namespace {

constexpr double first_penalty = 50;                    ///< times the largest gain of a week, for breaking a row by one
constexpr double raised_by = 20, most_penalty = 50000;  ///< the same: more is not for doubles
constexpr double most_coefficient = 1 << 20;            ///< of the simplex; larger gains are divided
constexpr double most_in_doubles = 4e9;                 ///< steps of an aim or of a held level that are summed up in doubles

/// What numbers of this size are divided by for the simplex: a power of two, so that nothing is lost; 1 where they are small.
double scale_of(double largest) {
    double scale = 1;
    while (largest > scale * most_coefficient) scale *= 2;
    return scale;
}

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
    for (std::size_t level = 0; level < program.levels(); ++level) {
        std::int64_t largest = 0;
        for (const std::int64_t gain : program.gains(level)) largest = std::max(largest, std::abs(gain));
        level_scale_.push_back(scale_of(static_cast<double>(largest / program.step(level))));
    }
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
        objective.push_back(gains_[v] / scale_);
        for (const Entry& entry : program_.entries(v)) {
            rows.push_back(row_of(entry.row));
            elements.push_back(entry.coefficient);
        }
        for (std::size_t level = 0; level < program_.levels(); ++level) {
            if (program_.gain(level, v) == 0) continue;
            rows.push_back(level_row(level));
            elements.push_back(static_cast<double>(program_.gain(level, v) / program_.step(level)) / level_scale_[level]);
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
    for (std::size_t level = 0; level < program_.levels(); ++level)
        if (auto& held = aim_.at_least[level]) *held += (program_.step(level) - *held % program_.step(level)) % program_.step(level);
    fresh_aim_ = true;
    bound_ = {};
    for (Variable v = 0; v < program_.variables(); ++v) gains_[v] = gain_of(program_, aim, v);
    wide_ = is_wide(aim);
    double largest = 0;
    for (const double gain : gains_) largest = std::max(largest, std::abs(gain));
    scale_ = scale_of(largest);
    penalty_ = first_penalty * largest_gain();
    for (std::size_t column = 0; column < columns_.size(); ++column)
        simplex_->setObjectiveCoefficient(static_cast<int>(column),
                                          (columns_[column] == nobody ? -penalty_ : gains_[columns_[column]]) / scale_);
    for (std::size_t level = 0; level < program_.levels(); ++level)
        simplex_->setRowLower(
            level_row(level),
            aim_.at_least[level] ? static_cast<double>(*aim_.at_least[level] / program_.step(level)) / level_scale_[level] : -COIN_DBL_MAX);
}

bool MasterLp::is_wide(const Aim& aim) const {
    double sum = 0, held = 0;
    for (std::uint32_t block = 0; block < program_.blocks(); ++block) {
        double largest = 0;
        for (Variable v = program_.block_begin(block); v < program_.block_end(block); ++v) largest = std::max(largest, std::abs(gains_[v]));
        sum += largest;
    }
    for (auto v = static_cast<Variable>(program_.week_count()); v < program_.variables(); ++v)
        sum += std::abs(gains_[v]) * program_.bound(v);
    for (std::size_t level = 0; level < program_.levels(); ++level)
        if (aim.at_least[level])
            held = std::max(
                held, static_cast<double>(std::abs(*aim.at_least[level]) / program_.step(level)) + most_coefficient * level_scale_[level]);
    return std::max(sum, held) > most_in_doubles;
}

std::vector<double> MasterLp::duals() const {
    const double* dual = simplex_->dualRowSolution();
    std::vector<double> duals(dual, dual + simplex_->numberRows());
    for (double& of_row : duals) of_row *= scale_;
    return duals;
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
        Priced priced = price(duals(), gains_);
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
        if (columns_[column] == nobody) simplex_->setObjectiveCoefficient(static_cast<int>(column), -penalty_ / scale_);
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
        if (price(duals, std::vector<double>(program_.variables(), 0)).bound.value < 0) return true;
    }
    return false;
}

double MasterLp::value() const { return simplex_->objectiveValue() * scale_; }

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
