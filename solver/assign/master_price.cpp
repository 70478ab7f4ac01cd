// The Lagrangian bound of a relaxation, with all that its doubles can have lost added: docs/design.md, "Whole numbers and doubles".

#include <algorithm>
#include <cmath>
#include <limits>

#include "solver/assign/master_lp.hpp"
#include "solver/domain/magnitude.hpp"

namespace duaal::assign {

namespace {

constexpr std::size_t added_per_block = 6;
constexpr double attractive = 1e-7;  ///< what a week outside the simplex must gain to be added, per size of what its block is charged

/// Twice what one operation loses, relatively: so it covers what sums of such bounds lose in their turn.
template <class Real>
constexpr Real lost = std::numeric_limits<Real>::epsilon();

/// A sum, and how wrong it can be: each of n additions, and the product that was added, loses at most its share of all sizes.
template <class Real>
class Sum {
public:
    explicit Sum(Real first = 0) : value_(first), size_(std::abs(first)) {}
    void add(Real term) {
        value_ += term;
        size_ += std::abs(term);
    }
    [[nodiscard]] Real value() const { return value_; }
    [[nodiscard]] Real size() const { return size_; }
    [[nodiscard]] Real error(std::size_t terms) const { return lost<Real> * static_cast<Real>(terms + 2) * size_; }

private:
    Real value_;
    Real size_;
};

/// What the duals charge for the rows and for the levels that are held.
template <class Multipliers>
Sum<long double> right_sides(const Program& program, const Aim& aim, const Multipliers& by) {
    Sum<long double> sum;
    for (Row row = 0; row < program.rows(); ++row)
        if (by.row[row] != 0) sum.add(static_cast<long double>(by.row[row]) * (by.row[row] > 0 ? program.upper(row) : program.lower(row)));
    for (std::size_t level = 0; level < by.level.size(); ++level)
        if (by.level[level] != 0) sum.add(static_cast<long double>(by.level[level]) * static_cast<long double>(*aim.at_least[level]));
    return sum;
}

}  // namespace

std::optional<std::int64_t> whole_steps(double bound) {
    if (!(std::abs(bound) <= static_cast<double>(domain::most_exact))) return std::nullopt;
    return static_cast<std::int64_t>(std::floor(bound));
}

MasterLp::Multipliers MasterLp::multipliers_of(const std::vector<double>& duals) const {
    Multipliers out{std::vector<double>(program_.rows()), std::vector<double>(program_.levels(), 0)};
    // The dual of a row that is only bounded from above is not negative when maximising, from below not positive.
    for (Row row = 0; row < program_.rows(); ++row) {
        const double dual = duals[static_cast<std::size_t>(row_of(row))];
        if ((dual > 0 && program_.upper(row) == infinite) || (dual < 0 && program_.lower(row) == -infinite)) continue;
        out.row[row] = dual;
    }
    for (std::size_t level = 0; level < program_.levels(); ++level) {
        const double dual = duals[static_cast<std::size_t>(level_row(level))] / level_scale_[level];
        if (dual < 0 && aim_.at_least[level]) out.level[level] = dual / static_cast<double>(program_.step(level));
    }
    return out;
}

template <class Real>
void MasterLp::reduce(const Multipliers& by, const std::vector<double>& gains, Reduced& into) const {
    std::vector<std::size_t> held;
    for (std::size_t level = 0; level < by.level.size(); ++level)
        if (by.level[level] != 0) held.push_back(level);
    for (Variable v = 0; v < program_.variables(); ++v) {
        Sum<Real> sum(gains[v]);
        for (const std::size_t level : held) sum.add(-static_cast<Real>(by.level[level]) * static_cast<Real>(program_.gains(level)[v]));
        const auto entries = program_.entries(v);
        for (const Entry& entry : entries) sum.add(-static_cast<Real>(by.row[entry.row]) * static_cast<Real>(entry.coefficient));
        into.gain[v] = static_cast<double>(sum.value());
        const Real error = sum.error(entries.size() + held.size()) + lost<double> * std::abs(sum.value());  // the last: as it is kept
        into.error[v] = static_cast<double>(error);
    }
}

MasterLp::Reduced MasterLp::reduced_by(const Multipliers& by, const std::vector<double>& gains) const {
    Reduced reduced{std::vector<double>(program_.variables()), std::vector<double>(program_.variables())};
    if (wide_)
        reduce<long double>(by, gains, reduced);
    else
        reduce<double>(by, gains, reduced);
    return reduced;
}

void MasterLp::add_promising(std::uint32_t block, double charge, const std::vector<double>& reduced, std::vector<Variable>& to) const {
    const double enough = charge + attractive * (scale_ > 1 ? scale_ : 1 + std::abs(charge));
    std::vector<Variable> promising;
    for (Variable v = program_.block_begin(block); v < program_.block_end(block); ++v)
        if (!forbidden_[v] && column_of_[v] < 0 && reduced[v] > enough) promising.push_back(v);
    const std::size_t keep = std::min(promising.size(), added_per_block);
    std::partial_sort(promising.begin(), promising.begin() + static_cast<std::ptrdiff_t>(keep), promising.end(),
                      [&](Variable a, Variable b) { return reduced[a] > reduced[b] || (reduced[a] == reduced[b] && a < b); });
    to.insert(to.end(), promising.begin(), promising.begin() + static_cast<std::ptrdiff_t>(keep));
}

MasterLp::Priced MasterLp::price(const std::vector<double>& duals, const std::vector<double>& gains) const {
    const std::size_t weeks = program_.week_count();
    const Multipliers by = multipliers_of(duals);
    Reduced reduced = reduced_by(by, gains);
    Priced out;
    auto sum = right_sides(program_, aim_, by);
    long double error = 0;
    std::vector<double> best(program_.blocks());
    bool possible = true;
    for (std::uint32_t block = 0; block < program_.blocks(); ++block) {
        best[block] = required_[block] ? -infinite : 0;
        double wrong = 0;
        for (Variable v = program_.block_begin(block); v < program_.block_end(block); ++v) {
            if (forbidden_[v]) continue;
            best[block] = std::max(best[block], reduced.gain[v]);
            wrong = std::max(wrong, reduced.error[v]);
        }
        add_promising(block, duals[static_cast<std::size_t>(block_row(block))], reduced.gain, out.fresh);
        possible = possible && best[block] > -infinite;
        if (possible) sum.add(best[block]);
        error += wrong;
    }
    for (std::size_t i = 0; i < low_.size(); ++i) {
        const double gain = reduced.gain[weeks + i];
        sum.add(static_cast<long double>(gain) * (gain > 0 ? high_[i] : low_[i]));
        error += static_cast<long double>(reduced.error[weeks + i]) * high_[i];
    }
    error += sum.error(program_.rows() + by.level.size() + best.size() + low_.size());
    set_limits(possible ? static_cast<double>(sum.value()) : -infinite, static_cast<double>(error), static_cast<double>(sum.size()), best,
               std::move(reduced.gain), out.bound);
    return out;
}

void MasterLp::set_limits(double value, double error, double size, const std::vector<double>& best, std::vector<double> reduced,
                          DualBound& bound) const {
    const std::size_t weeks = program_.week_count();
    bound.value = value + (error + lost<double> * std::abs(value));
    if (value == -infinite) bound.value = value;
    const double margin =
        4 * (error + lost<double> * size);  // of three numbers that are each as wrong as this sum at most, and of their own
    bound.error = 2 * margin;
    const double from = value + margin;
    for (const double least : best) bound.empty_limit.push_back(from - std::max(0.0, least));
    for (Variable v = 0; v < weeks; ++v) {
        const double gain = reduced[v];
        reduced[v] =
            forbidden_[v] || value == -infinite ? -infinite : from - best[program_.block(v)] + gain + 4 * lost<double> * std::abs(gain);
    }
    for (std::size_t i = 0; i < low_.size(); ++i) {
        double& limit = reduced[weeks + i];
        limit = high_[i] < 1 ? -infinite : from + (low_[i] >= 1 ? 0 : std::min(0.0, limit + 4 * lost<double> * std::abs(limit)));
    }
    bound.gain_limit = std::move(reduced);
}

}  // namespace duaal::assign
