#include "solver/assign/rounding_cuts.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace duaal::assign {

namespace {

constexpr double least_break = 0.0002;                           ///< of a cut by the optimum, per length of its coefficients
constexpr double lost = std::numeric_limits<double>::epsilon();  ///< twice what one operation loses, relatively
constexpr double widest_range = 1e5;                             ///< of its coefficients

/// A sum, with all that its doubles can have lost.
struct Sum {
    double value = 0, size = 0;
    std::size_t terms = 0;

    void add(double term) {
        value += term;
        size += std::abs(term);
        ++terms;
    }
    [[nodiscard]] double error() const { return lost * static_cast<double>(terms + 2) * size; }
};

/// Some rows as one: sum of multiplier x (row + slack) = sum of multiplier x upper, every row written with <=. Whatever doubles lose makes
/// its cut weaker: the right side is rounded up, coefficients and those of slacks down, which no variable that is at least 0 minds.
class Aggregate {
public:
    Aggregate(const Program& program, const MasterLp& lp, const std::vector<double>& tableau_row) : program_(&program) {
        for (Row row = 0; row < program.rows(); ++row) {
            const double sign = program.upper(row) < infinite ? 1 : -1;
            take(program.upper(row) < infinite ? program.upper(row) : -program.lower(row), sign, row < program.structural_rows(),
                 tableau_row[static_cast<std::size_t>(lp.row_of(row))], row_);
        }
        for (std::size_t level = 0; level < program.levels(); ++level) {
            const auto at_least = lp.is_plain(level) ? lp.aim().at_least[level] : std::nullopt;
            const double limit = at_least ? -static_cast<double>(*at_least / program.step(level)) : 0;
            take(limit, -1, true, at_least ? tableau_row[static_cast<std::size_t>(lp.level_row(level))] : 0, level_);
        }
        for (std::uint32_t block = 0; block < program.blocks(); ++block)
            take(1, 1, true, tableau_row[static_cast<std::size_t>(lp.block_row(block))], block_);
    }

    /// Rounds the aggregate, with these auxiliary variables counted down from their bounds. False where there is nothing to round.
    [[nodiscard]] bool round(const std::vector<Variable>& complemented) {
        double wrong = 0;
        for (const Variable v : complemented) {
            const Sum sum = dot(v, &Weights::multiplier);
            right_.add(-sum.value * program_->bound(v));
            wrong += sum.error() * program_->bound(v);
        }
        const double right = right_.value + right_.error() + wrong;
        fraction_ = right - std::floor(right);
        if (fraction_ < 0.02 || fraction_ > 0.98) return false;
        Sum upper;
        upper.add(std::floor(right));
        for (auto* rows : {&row_, &level_, &block_})
            for (Weights& weights : *rows) {
                const double forward = weights.multiplier * weights.sign;
                const double slack =
                    weights.whole ? rounded(forward) * (1 - 8 * lost) : std::min(0.0, forward) / (1 - fraction_) * (1 + 8 * lost);
                upper.add(-slack * weights.limit);
                weights.slack = slack * weights.sign;
            }
        for (const Variable v : complemented) upper.add(-rounded_of(v, true) * program_->bound(v));
        upper_ = upper.value + upper.error();
        return true;
    }

    [[nodiscard]] double upper() const { return upper_; }
    [[nodiscard]] double coefficient(Variable v, bool complemented) const {
        Sum sum = dot(v, &Weights::slack);
        sum.value = -sum.value;
        sum.add(complemented ? -rounded_of(v, true) : rounded_of(v, false));
        return sum.value - sum.error();
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
        right_.add(forward * limit);
        into.push_back({forward * sign, sign, limit, whole});
    }

    /// What a coefficient becomes: a function that rises by 1 / (1 - fraction) at most, so that what is wrong by little becomes so.
    [[nodiscard]] double rounded(double value) const {
        const double down = std::floor(value);
        return down + std::max(0.0, value - down - fraction_) / (1 - fraction_);
    }

    [[nodiscard]] double rounded_of(Variable v, bool complemented) const {
        const Sum sum = dot(v, &Weights::multiplier);
        if (sum.size == 0) return 0;
        return rounded(complemented ? -sum.value : sum.value) - (sum.error() + 4 * lost * (1 + sum.size)) / (1 - fraction_);
    }

    [[nodiscard]] Sum dot(Variable v, double Weights::*weight) const {
        Sum sum;
        for (const Entry& entry : program_->entries(v)) sum.add(row_[entry.row].*weight * entry.coefficient);
        for (std::size_t level = 0; level < level_.size(); ++level)
            if (level_[level].*weight != 0)
                sum.add(level_[level].*weight * static_cast<double>(program_->gain(level, v) / program_->step(level)));
        if (program_->block(v) != nobody) sum.add(block_[program_->block(v)].*weight);
        return sum;
    }

    const Program* program_;
    std::vector<Weights> row_, level_, block_;
    Sum right_;
    double fraction_ = 0, upper_ = 0;
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
    Cut cut{0, {}};
    Sum upper;
    upper.add(aggregate.upper());
    std::vector<double> allowed(program.blocks(), 0);
    for (Variable v = 0; v < program.variables(); ++v) {
        const double coefficient = coefficients[v];
        if (std::abs(coefficient) * widest_range >= largest) {
            cut.coefficients.emplace_back(v, coefficient);
        } else if (coefficient < 0) {
            if (program.block(v) == nobody)
                upper.add(-coefficient * program.bound(v));
            else
                allowed[program.block(v)] = std::max(allowed[program.block(v)], -coefficient);
        }
    }
    for (const double most : allowed) upper.add(most);
    cut.upper = upper.value + upper.error();
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
