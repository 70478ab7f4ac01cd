// The last units of a level and their proof: relaxation, cuts, branch and price, and programs in whole numbers from the bound down.

#include <algorithm>
#include <cmath>

#include "solver/assign/level_search.hpp"
#include "solver/assign/mip.hpp"
#include "solver/assign/rounding_cuts.hpp"
#include "solver/assign/tree.hpp"

namespace duaal::assign {

namespace {

constexpr int most_cut_rounds = 20;
constexpr int most_idle_rounds = 3;
constexpr std::size_t cuts_per_round = 30;
constexpr double idle_gain = 0.01;                        ///< of a round of cuts, in steps of the level
constexpr int nodes_of_tree = 150, nodes_of_whole = 150;  ///< times the effort, which grows from one by four
constexpr int weeks_of_whole = 30000;                     ///< times the effort: more are no program for one search
constexpr int most_effort = 4096;                         ///< after which a level is left unproven, and said so
constexpr double first_part = 0.125;  ///< of the gap, that a search in whole numbers begins with; then twice as much, and so on

/// By which a bound in doubles is loosened before it is rounded to whole steps.
double tolerance(double value) { return 1e-6 + 1e-9 * std::abs(value); }

}  // namespace

void LevelSearch::settle(std::size_t level) {
    for (int effort = 1; effort <= most_effort && !settled(level) && !stop_.now(); effort *= 4) {
        bound_by_relaxation(level);
        exclude_hopeless(level);
        if (!settled(level)) bound_by_cuts(level);
        if (settled(level) || stop_.now()) return;
        const std::vector<double> promise = lp_.bound().gain_limit;  // the searches below leave bounds of parts behind
        if (promise.empty()) return;
        if (gap_in_steps(level) <= 2 && search_tree(level, promise, effort * nodes_of_tree)) continue;
        const auto within = std::count_if(promise.begin(), promise.end(), [&](double most) { return most >= target_of(level); });
        if (within <= effort * weeks_of_whole && !stop_.now() && search_from_above(level, promise, effort * nodes_of_whole)) continue;
        improve_by_neighbourhoods(level, effort * patience());
    }
}

Aim LevelSearch::aim_of(std::size_t level) const {
    std::vector<std::int64_t> values;
    for (const LevelState& state : levels_) values.push_back(state.value);
    return level_aim(program_, level, values);
}

double LevelSearch::target_of(std::size_t level) const {
    return static_cast<double>(levels_[level].value) / static_cast<double>(program_.step(level)) + 1;
}

void LevelSearch::read_bound(std::size_t level) {
    const double bound = lp_.bound().value;
    if (bound < 1e15) set_bound(level, static_cast<std::int64_t>(std::floor(bound + tolerance(bound))) * program_.step(level));
}

void LevelSearch::exclude_hopeless(std::size_t level) {
    const std::vector<double>& promise = lp_.bound().gain_limit;
    const double value = static_cast<double>(levels_[level].value) / static_cast<double>(program_.step(level));
    if (promise.empty()) return;
    for (Variable v = 0; v < program_.variables(); ++v) {
        if (excluded(v) || promise[v] >= value - tolerance(value)) continue;
        gone_at_[v] = level;
        if (v < program_.week_count())
            lp_.forbid(v);
        else
            lp_.set_range(v, 0, 0);
    }
}

void LevelSearch::readmit_after(std::size_t level) {
    for (Variable v = 0; v < program_.variables(); ++v) {
        if (!excluded(v) || gone_at_[v] <= level) continue;
        gone_at_[v] = levels_.size();
        if (v < program_.week_count())
            lp_.allow(v);
        else
            lp_.set_range(v, 0, program_.bound(v));
    }
}

void LevelSearch::bound_by_relaxation(std::size_t level) {
    lp_.set_aim(aim_of(level));
    lp_.solve(stop_);
    read_bound(level);
}

void LevelSearch::bound_by_cuts(std::size_t level) {
    double before = lp_.bound().value;
    int idle = 0;
    for (int round = 0; round < most_cut_rounds && idle < most_idle_rounds && !settled(level) && !stop_.now(); ++round) {
        if (lp_.breaks_rows()) return;
        const std::vector<Cut> cuts = rounding_cuts(program_, lp_, cuts_per_round);
        if (cuts.empty()) return;
        program_.add_cuts(cuts);
        cuts_of_level_ = level;
        lp_.append_cuts();
        lp_.solve(stop_);
        read_bound(level);
        exclude_hopeless(level);
        lp_.drop_cuts(program_, MasterLp::Cuts::slack);
        idle = lp_.bound().value > before - idle_gain ? idle + 1 : 0;
        before = std::min(before, lp_.bound().value);
    }
}

bool LevelSearch::search_tree(std::size_t level, const std::vector<double>& promise, int max_nodes) {
    const double target = target_of(level);
    std::vector<Variable> hopeless;
    for (Variable v = 0; v < program_.week_count(); ++v)
        if (!excluded(v) && promise[v] < target - tolerance(target)) hopeless.push_back(v);
    for (const Variable v : hopeless) lp_.forbid(v);
    const TreeResult found = Tree(program_, lp_, {target, 1, max_nodes}, stop_).run();
    for (const Variable v : hopeless) lp_.allow(v);
    const bool better = found.point && adopt(*found.point);
    if (found.exhausted) set_bound(level, levels_[level].value);
    return better || found.exhausted;
}

std::int64_t LevelSearch::gap_in_steps(std::size_t level) const {
    return (levels_[level].bound - levels_[level].value) / program_.step(level);
}

// The nearer to the bound, the fewer weeks promise that much: a small search finds the best there is, or lowers the bound.
bool LevelSearch::search_from_above(std::size_t level, const std::vector<double>& promise, int max_nodes) {
    for (double part = first_part; !settled(level); part *= 2) {
        const auto below = std::min(gap_in_steps(level) - 1, static_cast<std::int64_t>(part * static_cast<double>(gap_in_steps(level))));
        const double target =
            static_cast<double>(levels_[level].bound) / static_cast<double>(program_.step(level)) - static_cast<double>(below);
        if (!search_whole(level, promise, target, max_nodes)) return false;
    }
    return true;
}

bool LevelSearch::search_whole(std::size_t level, const std::vector<double>& promise, double target, int max_nodes) {
    const Point nothing = empty_point(program_);
    MipTask task;
    for (Variable v = 0; v < program_.variables(); ++v)
        if (!excluded(v) && (v >= program_.week_count() || promise[v] >= target - tolerance(target))) task.free.push_back(v);
    task.around = &nothing;
    task.aim = aim_of(level);
    task.gain_at_least = target;
    task.plain = false;
    task.max_nodes = max_nodes;
    const MipResult found = solve_mip(program_, task, stop_);
    if (found.point) adopt(*found.point);
    if (!found.exhausted) return false;
    set_bound(level, found.point ? levels_[level].value : (static_cast<std::int64_t>(target) - 1) * program_.step(level));
    return true;
}

}  // namespace duaal::assign
