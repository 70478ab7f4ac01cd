#include "solver/assign/tree.hpp"

#include <algorithm>
#include <cmath>
#include <map>

namespace duaal::assign {

namespace {

constexpr double integral = 1e-6;

double fraction(double value) { return std::abs(value - std::round(value)); }

}  // namespace

Tree::Tree(const Program& program, MasterLp& lp, const TreeLimits& limits, const Stop& stop)
    : program_(program), lp_(lp), limits_(limits), stop_(stop) {}

TreeResult Tree::run() {
    result_.exhausted = true;
    explore();
    return std::move(result_);
}

void Tree::explore() {
    if (ended_) return;
    if (stop_.now() || (limits_.max_nodes && result_.nodes >= *limits_.max_nodes)) {
        ended_ = true;
        result_.exhausted = false;
        return;
    }
    ++result_.nodes;
    const MasterLp::Result solved = lp_.solve(stop_, limits_.target);
    if (solved == MasterLp::Result::pruned) return;
    if (solved == MasterLp::Result::stopped) {
        result_.exhausted = false;
        ended_ = true;
        return;
    }
    const auto solution = lp_.solution();
    if (try_integral(solution) && lp_.bound().value < limits_.target) return;
    const std::optional<Branch> branch = choose(solution);
    if (!branch) {  // nothing left to branch on, and yet no point: no proof either
        if (lp_.bound().value >= limits_.target) result_.exhausted = false;
        return;
    }
    take(*branch, branch->up_first);
    take(*branch, !branch->up_first);
}

void Tree::take(const Branch& branch, bool up) {
    if (ended_) {
        result_.exhausted = false;
        return;
    }
    if (branch.block == nobody) {
        const auto [low, high] = lp_.range(branch.variable);
        if (up)
            lp_.set_range(branch.variable, std::ceil(branch.value), high);
        else
            lp_.set_range(branch.variable, low, std::floor(branch.value));
        explore();
        lp_.set_range(branch.variable, low, high);
        return;
    }
    std::vector<Variable> forbidden;
    for (Variable v = program_.block_begin(branch.block); v < program_.block_end(branch.block); ++v)
        if (has(v, branch.feature) != up) forbidden.push_back(v);
    for (const Variable v : forbidden) lp_.forbid(v);
    if (up) lp_.require(branch.block);
    explore();
    if (up) lp_.release(branch.block);
    for (const Variable v : forbidden) lp_.allow(v);
}

bool Tree::has(Variable week, std::uint32_t feature) const {
    if (feature == nobody) return true;
    const auto features = program_.features(week);
    return std::binary_search(features.begin(), features.end(), feature);
}

bool Tree::try_integral(const std::vector<std::pair<Variable, double>>& solution) {
    Point point = empty_point(program_);
    for (const auto& [v, value] : solution) {
        const bool week = v < program_.week_count();
        if (fraction(value) > integral && (week || program_.implied(v) == Implied::no)) return false;
        const int whole = static_cast<int>(std::lround(value));
        if (week && whole == 1) point.week[program_.block(v)] = v;
        if (!week) point.auxiliary[v - program_.week_count()] = whole;
    }
    complete(program_, point);
    if (!holds(program_, point)) return false;
    const auto values = values_of(program_, point);
    double gain = 0;
    for (std::size_t level = 0; level < values.size(); ++level) {
        const double scaled = static_cast<double>(values[level]) / static_cast<double>(program_.step(level));
        gain += lp_.aim().weight[level] * scaled;
        if (lp_.aim().at_least[level] && values[level] < *lp_.aim().at_least[level]) return false;
    }
    if (gain < limits_.target) return false;
    result_.point = std::move(point);
    limits_.target = gain + limits_.step;
    return true;
}

std::optional<Tree::Branch> Tree::choose(const std::vector<std::pair<Variable, double>>& solution) const {
    // Open or closed first: that decides for many.
    std::optional<Branch> best;
    double widest = integral;
    for (const auto& [v, value] : solution) {
        if (v < program_.week_count() || program_.unit(v) != nobody || program_.implied(v) != Implied::least) continue;
        if (fraction(value) > widest) {
            widest = fraction(value);
            best = Branch{nobody, 0, v, value, true};
        }
    }
    if (!best) best = choose_feature(solution);
    if (!best) best = choose_auxiliary(solution);
    return best;
}

std::optional<Tree::Branch> Tree::choose_feature(const std::vector<std::pair<Variable, double>>& solution) const {
    std::optional<Branch> best;
    double widest = integral;
    std::map<std::uint32_t, double> share;
    const auto flush = [&](std::uint32_t block) {
        for (const auto& [feature, sum] : share) {
            if (fraction(sum) <= widest) continue;
            widest = fraction(sum);
            best = Branch{block, feature, 0, sum, true};
        }
        share.clear();
    };
    std::uint32_t block = nobody;
    for (const auto& [v, value] : solution) {
        if (v >= program_.week_count()) break;
        if (program_.block(v) != block) flush(block);
        block = program_.block(v);
        if (fraction(value) <= integral) continue;
        share[nobody] += value;
        for (const std::uint32_t feature : program_.features(v)) share[feature] += value;
    }
    flush(block);
    return best;
}

std::optional<Tree::Branch> Tree::choose_auxiliary(const std::vector<std::pair<Variable, double>>& solution) const {
    std::optional<Branch> best;
    double widest = integral;
    for (const auto& [v, value] : solution) {
        if (v < program_.week_count() || fraction(value) <= widest) continue;
        widest = fraction(value);
        best = Branch{nobody, 0, v, value, true};
    }
    return best;
}

}  // namespace duaal::assign
