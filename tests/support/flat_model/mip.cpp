#include "tests/support/flat_model/mip.hpp"

#include <CbcModel.hpp>
#include <CbcSolver.hpp>
#include <CoinPackedMatrix.hpp>
#include <OsiClpSolverInterface.hpp>
#include <algorithm>
#include <array>
#include <cmath>
#include <stdexcept>
#include <string>

namespace duaal::test::flat {

std::int64_t Linear::value(const std::vector<std::int64_t>& solution) const {
    std::int64_t sum = 0;
    for (const auto& [column, coefficient] : coefficients_) sum += coefficient * solution[static_cast<std::size_t>(column)];
    return sum;
}

Column Mip::add_column(std::int64_t upper) {
    upper_.push_back(upper);
    return static_cast<Column>(upper_.size() - 1);
}

void Mip::add_row(Row row) { rows_.push_back(std::move(row)); }

bool Mip::holds(const std::vector<std::int64_t>& solution) const {
    for (std::size_t i = 0; i < upper_.size(); ++i)
        if (solution[i] < 0 || solution[i] > upper_[i]) return false;
    return std::all_of(rows_.begin(), rows_.end(), [&](const Row& row) {
        const std::int64_t value = row.sum.value(solution);
        return row.lower <= value && value <= row.upper;
    });
}

namespace {

void require(bool holds, const std::string& what) {
    if (!holds) throw std::runtime_error("Cbc: " + what);
}

double side(std::int64_t bound) {
    if (bound == Mip::none) return COIN_DBL_MAX;
    return bound == -Mip::none ? -COIN_DBL_MAX : static_cast<double>(bound);
}

void pass_hint(CbcModel& cbc, const std::vector<std::int64_t>& hint) {
    std::vector<std::pair<std::string, double>> start;
    start.reserve(hint.size());
    for (std::size_t i = 0; i < hint.size(); ++i)
        start.emplace_back(cbc.solver()->getColName(static_cast<int>(i)), static_cast<double>(hint[i]));
    cbc.setMIPStart(start);
}

void run(CbcModel& cbc) {
    CbcSolverUsefulData data;
    CbcMain0(cbc, data);
    cbc.setLogLevel(0);
    std::array<const char*, 5> arguments{"flat", "-log", "0", "-solve", "-quit"};
    CbcMain1(static_cast<int>(arguments.size()), arguments.data(), cbc, nullptr, data);
}

}  // namespace

std::optional<std::vector<std::int64_t>> Mip::maximise(const Linear& objective, const std::vector<std::int64_t>& hint) const {
    const int count = static_cast<int>(upper_.size());
    CoinPackedMatrix matrix(false, 0, 0);
    matrix.setDimensions(0, count);
    std::vector<double> lower, upper, zero(upper_.size(), 0.0), most(upper_.begin(), upper_.end()), costs(upper_.size(), 0.0);
    for (const Row& row : rows_) {
        CoinPackedVector vector;
        for (const auto& [column, coefficient] : row.sum.coefficients())
            if (coefficient != 0) vector.insert(column, static_cast<double>(coefficient));
        matrix.appendRow(vector);
        lower.push_back(side(row.lower));
        upper.push_back(side(row.upper));
    }
    for (const auto& [column, coefficient] : objective.coefficients())
        costs[static_cast<std::size_t>(column)] = -static_cast<double>(coefficient);
    OsiClpSolverInterface clp;
    clp.messageHandler()->setLogLevel(0);
    clp.loadProblem(matrix, zero.data(), most.data(), costs.data(), lower.data(), upper.data());
    for (int i = 0; i < count; ++i) clp.setInteger(i);
    clp.initialSolve();
    if (clp.isProvenPrimalInfeasible()) return std::nullopt;
    require(clp.isProvenOptimal(), "the LP did not finish");
    const double relaxed = clp.getObjValue();

    CbcModel cbc(clp);
    if (!hint.empty()) pass_hint(cbc, hint);
    run(cbc);
    require(cbc.status() == 0, "the search did not finish");
    if (cbc.isProvenInfeasible()) return std::nullopt;
    require(cbc.isProvenOptimal() && cbc.bestSolution() != nullptr, "neither optimal nor infeasible");
    std::vector<std::int64_t> solution;
    for (int i = 0; i < count; ++i) solution.push_back(std::llround(cbc.bestSolution()[i]));
    require(holds(solution), "the solution breaks a row");
    const auto value = static_cast<double>(-objective.value(solution));
    require(std::abs(value - cbc.getObjValue()) < 1e-4, "the solution has another value");
    if (std::abs(cbc.getBestPossibleObjValue() - value) >= 1 - 1e-4) {
        // Cbc leaves a weaker bound where heuristics and preprocessing end the search: have what is better refuted.
        Mip beyond = *this;
        beyond.add_at_least(objective, objective.value(solution) + 1);
        require(!beyond.maximise({}, {}), "the bound is not the value");
    }
    require(relaxed < value + 1e-4, "the LP is worse than the optimum");
    require(hint.empty() || !holds(hint) || objective.value(hint) <= objective.value(solution), "the hint was better");
    return solution;
}

}  // namespace duaal::test::flat
