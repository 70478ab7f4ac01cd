// The cuts of a program in its relaxation.

#include <ClpSimplex.hpp>
#include <OsiClpSolverInterface.hpp>
#include <algorithm>
#include <cmath>

#include "solver/assign/master_lp.hpp"

namespace duaal::assign {

namespace {

constexpr double shaken_by = 1e-3;  ///< of a step, per variable
constexpr int shaken_pivots = 400;

}  // namespace

int MasterLp::row_of(Row row) const { return static_cast<int>(row < structural_rows_ ? row : row + program_.levels() + program_.blocks()); }

void MasterLp::append_cuts() {
    const auto known = static_cast<Row>(static_cast<std::size_t>(simplex_->numberRows()) - program_.levels() - program_.blocks());
    const std::size_t fresh = program_.rows() - known;
    std::vector<std::vector<std::pair<int, double>>> rows(fresh);
    for (std::size_t column = 0; column < columns_.size(); ++column) {
        if (columns_[column] == nobody) continue;
        for (const Entry& entry : program_.entries(columns_[column]))
            if (entry.row >= known) rows[entry.row - known].emplace_back(static_cast<int>(column), entry.coefficient);
    }
    std::vector<int> starts{0}, indices;
    std::vector<double> elements, lower(fresh, -COIN_DBL_MAX), upper;
    for (std::size_t i = 0; i < fresh; ++i) {
        for (const auto& [column, coefficient] : rows[i]) {
            indices.push_back(column);
            elements.push_back(coefficient);
        }
        starts.push_back(static_cast<int>(indices.size()));
        upper.push_back(program_.upper(static_cast<Row>(known + i)));
    }
    simplex_->addRows(static_cast<int>(fresh), lower.data(), upper.data(), starts.data(), indices.data(), elements.data());
}

void MasterLp::drop_cuts(Program& program, Cuts which) {
    std::vector<bool> keep;
    std::vector<int> drop;
    for (auto row = static_cast<Row>(structural_rows_); row < program.rows(); ++row) {
        const bool binds = which == Cuts::slack && simplex_->getRowStatus(row_of(row)) != ClpSimplex::basic;
        keep.push_back(binds);
        if (!binds) drop.push_back(row_of(row));
    }
    if (drop.empty()) return;
    simplex_->deleteRows(static_cast<int>(drop.size()), drop.data());
    program.keep_cuts(keep);
}

void MasterLp::shake(std::mt19937_64& rng) {
    const std::vector<double> objective(simplex_->objective(), simplex_->objective() + columns_.size());
    for (std::size_t column = 0; column < columns_.size(); ++column)
        if (columns_[column] != nobody)
            simplex_->setObjectiveCoefficient(static_cast<int>(column),
                                              objective[column] + shaken_by * (static_cast<double>(rng() % 2001) / 1000 - 1));
    const int unlimited = simplex_->maximumIterations();
    simplex_->setMaximumIterations(shaken_pivots);
    simplex_->primal(1);
    simplex_->setMaximumIterations(unlimited);
    for (std::size_t column = 0; column < columns_.size(); ++column)
        simplex_->setObjectiveCoefficient(static_cast<int>(column), objective[column]);
}

bool MasterLp::breaks_rows() const {
    const double* value = simplex_->primalColumnSolution();
    for (std::size_t column = 0; column < columns_.size(); ++column)
        if (columns_[column] == nobody && value[column] > 1e-7) return true;
    return false;
}

std::vector<std::vector<double>> MasterLp::fractional_tableau_rows(std::size_t most) const {
    ClpSimplex copy(*simplex_);
    OsiClpSolverInterface solver(&copy, false);
    solver.messageHandler()->setLogLevel(0);
    solver.setWarmStart(nullptr);  // the basis as it is: solved anew, it would be another vertex
    const auto rows = static_cast<std::size_t>(solver.getNumRows());
    std::vector<int> basic(rows);
    solver.enableFactorization();
    solver.getBasics(basic.data());
    std::vector<std::pair<double, int>> fractional;
    for (std::size_t row = 0; row < rows; ++row) {
        const int column = basic[row];
        if (column >= solver.getNumCols() || columns_[static_cast<std::size_t>(column)] == nobody) continue;
        const double value = solver.getColSolution()[column];
        if (const double distance = std::abs(value - std::round(value)); distance > 0.01)
            fractional.emplace_back(-distance, static_cast<int>(row));
    }
    std::sort(fractional.begin(), fractional.end());
    std::vector<std::vector<double>> out;
    for (const auto& [distance, row] : fractional) {
        if (out.size() >= most) break;
        out.emplace_back(rows);
        solver.getBInvRow(row, out.back().data());
    }
    solver.disableFactorization();
    return out;
}

}  // namespace duaal::assign
