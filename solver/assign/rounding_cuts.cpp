#include "solver/assign/rounding_cuts.hpp"

#include <algorithm>
#include <cmath>
#include <optional>

namespace duaal::assign {

namespace {

constexpr double least_break = 0.0002;  ///< of a cut by the optimum, per length of its coefficients
constexpr double safety = 1e-6;         ///< by which a cut is loosened for what doubles lose
constexpr double widest_range = 1e5;    ///< of its coefficients

/// Some rows as one: sum of multiplier x (row + slack) = sum of multiplier x upper, every row written with <=.
class Aggregate {
public:
    Aggregate(const Program& program, const MasterLp& lp, const std::vector<double>& tableau_row) : program_(&program) {
        for (Row row = 0; row < program.rows(); ++row) {
            const double sign = program.upper(row) < infinite ? 1 : -1;
            take(program.upper(row) < infinite ? program.upper(row) : -program.lower(row), sign, row < program.structural_rows(),
                 tableau_row[static_cast<std::size_t>(lp.row_of(row))], row_);
        }
        for (std::size_t level = 0; level < program.levels(); ++level) {
            const auto at_least = lp.aim().at_least[level];
            const double limit = at_least ? -static_cast<double>(*at_least) / static_cast<double>(program.step(level)) : 0;
            take(limit, -1, true, at_least ? tableau_row[static_cast<std::size_t>(lp.level_row(level))] : 0, level_);
        }
        for (std::uint32_t block = 0; block < program.blocks(); ++block)
            take(1, 1, true, tableau_row[static_cast<std::size_t>(lp.block_row(block))], block_);
    }

    /// Rounds the aggregate, with these auxiliary variables counted down from their bounds. False where there is nothing to round.
    [[nodiscard]] bool round(const std::vector<Variable>& complemented) {
        for (const Variable v : complemented) right_ -= dot(v, &Weights::multiplier) * program_->bound(v);
        fraction_ = right_ - std::floor(right_);
        if (fraction_ < 0.02 || fraction_ > 0.98) return false;
        upper_ = std::floor(right_);
        for (auto* rows : {&row_, &level_, &block_})
            for (Weights& weights : *rows) {
                const double forward = weights.multiplier * weights.sign;
                const double slack = weights.whole ? rounded(forward) : std::min(0.0, forward) / (1 - fraction_);
                upper_ -= slack * weights.limit;
                weights.slack = slack * weights.sign;
            }
        for (const Variable v : complemented) upper_ -= rounded(-dot(v, &Weights::multiplier)) * program_->bound(v);
        return true;
    }

    [[nodiscard]] double upper() const { return upper_; }
    [[nodiscard]] double coefficient(Variable v, bool complemented) const {
        const double sum = dot(v, &Weights::multiplier);
        return (complemented ? -rounded(-sum) : rounded(sum)) - dot(v, &Weights::slack);
    }

private:
    struct Weights {
        double multiplier;  ///< of the row as the program has it
        double sign;        ///< of the row when written with <=
        double limit;       ///< its right side then
        bool whole;         ///< is its slack a whole number?
        double slack = 0;
    };

    void take(double limit, double sign, bool whole, double multiplier, std::vector<Weights>& into) {
        double forward = multiplier * sign;
        if (whole) forward -= std::floor(forward);
        if (std::abs(forward) < 1e-9 || std::abs(forward - 1) < 1e-9) forward = 0;
        right_ += forward * limit;
        into.push_back({forward * sign, sign, limit, whole});
    }

    [[nodiscard]] double rounded(double value) const {
        const double down = std::floor(value + 1e-10);
        return down + std::max(0.0, value - down - fraction_) / (1 - fraction_);
    }

    [[nodiscard]] double dot(Variable v, double Weights::*weight) const {
        double sum = 0;
        for (const Entry& entry : program_->entries(v)) sum += row_[entry.row].*weight * entry.coefficient;
        for (std::size_t level = 0; level < level_.size(); ++level)
            if (level_[level].*weight != 0)
                sum += level_[level].*weight * static_cast<double>(program_->gain(level, v)) / static_cast<double>(program_->step(level));
        if (program_->block(v) != nobody) sum += block_[program_->block(v)].*weight;
        return sum;
    }

    const Program* program_;
    std::vector<Weights> row_, level_, block_;
    double right_ = 0, fraction_ = 0, upper_ = 0;
};

/// The optimum that cuts are to break.
struct Optimum {
    std::vector<std::pair<Variable, double>> values;  ///< those that are not 0
    std::vector<Variable> complemented;
    std::vector<bool> is_complemented;
};

Optimum optimum_of(const Program& program, const MasterLp& lp) {
    Optimum optimum{lp.solution(), {}, std::vector<bool>(program.variables(), false)};
    for (const auto& [v, value] : optimum.values) {
        if (v < program.week_count() || value <= program.bound(v) / 2) continue;
        optimum.complemented.push_back(v);
        optimum.is_complemented[v] = true;
    }
    return optimum;
}

/// By how much the optimum breaks the cut, per length of the cut over the optimum's variables.
double broken_by(const Aggregate& cut, const Optimum& optimum) {
    double activity = 0, square = 0;
    for (const auto& [v, value] : optimum.values) {
        const double coefficient = cut.coefficient(v, optimum.is_complemented[v]);
        activity += coefficient * value;
        square += coefficient * coefficient;
    }
    return (activity - cut.upper()) / std::sqrt(std::max(square, 1e-12));
}

/// The cut over all weeks, without coefficients that are too small beside the largest: one above 0 only makes the cut weaker by going, one
/// below 0 is allowed for, and of a block at most one week is. None where the numbers cannot be trusted.
std::optional<Cut> cut_of(const Program& program, const Aggregate& aggregate, const Optimum& optimum) {
    std::vector<double> coefficients(program.variables());
    double largest = 0;
    for (Variable v = 0; v < program.variables(); ++v) {
        coefficients[v] = aggregate.coefficient(v, optimum.is_complemented[v]);
        largest = std::max(largest, std::abs(coefficients[v]));
    }
    if (largest < 1e-9 || largest > 1e4) return std::nullopt;
    Cut cut{aggregate.upper() + safety * (1 + largest), {}};
    std::vector<double> allowed(program.blocks(), 0);
    for (Variable v = 0; v < program.variables(); ++v) {
        const double coefficient = coefficients[v];
        if (std::abs(coefficient) * widest_range >= largest) {
            cut.coefficients.emplace_back(v, coefficient);
        } else if (coefficient < 0) {
            if (program.block(v) == nobody)
                cut.upper -= coefficient * program.bound(v);
            else
                allowed[program.block(v)] = std::max(allowed[program.block(v)], -coefficient);
        }
    }
    for (const double most : allowed) cut.upper += most;
    return cut;
}

}  // namespace

std::vector<Cut> rounding_cuts(const Program& program, const MasterLp& lp, std::size_t most) {
    const Optimum optimum = optimum_of(program, lp);
    std::vector<std::pair<double, Aggregate>> broken;
    for (std::vector<double>& tableau_row : lp.fractional_tableau_rows(3 * most)) {
        std::optional<std::pair<double, Aggregate>> deepest;
        for (const double sign : {1.0, -1.0}) {  // both round to the same cut where no other cut is in them
            for (double& multiplier : tableau_row) multiplier *= sign;
            Aggregate aggregate(program, lp, tableau_row);
            if (!aggregate.round(optimum.complemented)) continue;
            const double by = broken_by(aggregate, optimum);
            if (by > (deepest ? deepest->first : least_break)) deepest.emplace(by, std::move(aggregate));
        }
        if (deepest) broken.push_back(std::move(*deepest));
    }
    std::stable_sort(broken.begin(), broken.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    std::vector<Cut> cuts;
    for (const auto& [by, aggregate] : broken) {
        if (cuts.size() == most) break;
        if (auto cut = cut_of(program, aggregate, optimum)) cuts.push_back(std::move(*cut));
    }
    return cuts;
}

}  // namespace duaal::assign
