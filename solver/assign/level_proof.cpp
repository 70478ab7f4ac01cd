// The last units of a level and their proof: branch and price, and programs in whole numbers from the bound down.

#include <algorithm>

#include "solver/assign/level_search.hpp"
#include "solver/assign/tree.hpp"

namespace duaal::assign {

namespace {

constexpr int nodes_of_tree = 150, nodes_of_whole = 150;  ///< times the effort, which grows from one by four
constexpr int nodes_of_far_tree = 50;                     ///< the same, where the gap is wide: mostly in vain, but soon over
constexpr int most_effort = 4096;                         ///< after which a level is left unproven, and said so
constexpr int starts_of_tree = 5;
constexpr int weeks_of_small = 3000;                       ///< a program of so few goes before branch and price
constexpr int weeks_of_whole = 30000;                      ///< times the effort: more are no program for one search
constexpr std::int64_t gap_of_tree = 8;                    ///< in steps: more are not for branch and price
constexpr std::int64_t gap_of_beside = 2;                  ///< in steps: then one program can be the answer
constexpr int few_idle_rounds = 3, most_idle_rounds = 12;  ///< of cuts, before and after the first branch and price
constexpr double first_part = 0.125;  ///< of the gap, that a search in whole numbers begins with; then twice as much, and so on

}  // namespace

void LevelSearch::settle(std::size_t level) {
    if (level + 1 == levels_.size() && !limits_.prove_last) return;
    for (int effort = 1; effort <= most_effort && !settled(level) && !stop_.now();) {
        const std::int64_t before = levels_[level].value;
        bound_by_relaxation(level);
        if (settled(level) || lp_.bound().gain_limit.empty()) return;
        exclude_hopeless(level);
        if (!work_on(level, effort) && !settled(level) && !stop_.now()) improve_by_neighbourhoods(level, effort * patience());
        if (levels_[level].value == before) effort *= 4;
    }
}

bool LevelSearch::work_on(std::size_t level, int effort) {
    const auto within = [&] { return weeks_within(target_of(level)); };
    const auto fits = [&] { return within() > weeks_of_small && within() <= effort * weeks_of_whole; };
    std::optional<Whole> beside;
    if (limits_.threads > 1 && fits() && gap_in_steps(level) <= gap_of_beside)
        beside = begin_whole(level, bound_in_steps(level), effort * nodes_of_whole);
    bound_by_cuts(level, effort == 1 ? few_idle_rounds : most_idle_rounds);
    if (settled(level) || stop_.now()) return true;
    if (within() <= weeks_of_small && gap_in_steps(level) > gap_of_tree && search_tree(level, effort * nodes_of_far_tree)) return true;
    if (within() <= weeks_of_small && search_from_above(level, effort * nodes_of_whole)) return true;
    if (gap_in_steps(level) <= gap_of_tree && search_tree(level, effort * nodes_of_tree)) return true;
    if (effort == 1 && !stop_.now()) {  // the first branch and price was to find a point; now it will take a proof
        bound_by_relaxation(level);
        exclude_hopeless(level);
        bound_by_cuts(level, most_idle_rounds);
        if (settled(level) || stop_.now()) return true;
    }
    if (beside) return end_whole(level, std::move(*beside));
    return fits() && search_from_above(level, effort * nodes_of_whole);
}

bool LevelSearch::search_tree(std::size_t level, int max_nodes) {
    const std::int64_t target = target_of(level);
    std::vector<Variable> hopeless;
    for (Variable v = 0; v < program_.week_count(); ++v)
        if (!excluded(v) && !promises(v, target)) hopeless.push_back(v);
    for (const Variable v : hopeless) lp_.forbid(v);
    TreeResult found;
    for (int start = 0; start < starts_of_tree && !found.point && !found.exhausted && !stop_.now(); ++start) {
        if (start > 0) lp_.shake(rng_);  // what a search decides first it does not take back in time: another begins elsewhere
        found = Tree(program_, lp_, {static_cast<double>(target), 1, max_nodes / starts_of_tree}, stop_).run();
    }
    for (const Variable v : hopeless) lp_.allow(v);
    const bool better = found.point && adopt(*found.point);
    if (found.exhausted) set_bound(level, levels_[level].value);
    return better || found.exhausted;
}

// The nearer to the bound, the fewer weeks promise that much: a small search finds the best there is, or lowers the bound.
bool LevelSearch::search_from_above(std::size_t level, int max_nodes) {
    for (double part = first_part; !settled(level); part *= 2) {
        const auto below = std::min(gap_in_steps(level) - 1, static_cast<std::int64_t>(part * static_cast<double>(gap_in_steps(level))));
        if (!end_whole(level, begin_whole(level, bound_in_steps(level) - below, max_nodes))) return false;
    }
    return true;
}

LevelSearch::Whole LevelSearch::begin_whole(std::size_t level, std::int64_t target, int max_nodes) {
    const Point nothing = empty_point(program_);
    MipTask task;
    for (Variable v = 0; v < program_.variables(); ++v)
        if (!excluded(v) && (v >= program_.week_count() || promises(v, target))) task.free.push_back(v);
    task.around = &nothing;
    task.aim = aim_of(level);
    task.gain_at_least = static_cast<double>(target);
    task.plain = false;
    task.max_nodes = max_nodes;
    return {target, std::make_unique<MipRun>(program_, task, stop_)};
}

bool LevelSearch::end_whole(std::size_t level, Whole whole) {
    const MipResult found = whole.run->result();
    const bool better = found.point && adopt(*found.point);
    if (found.exhausted) set_bound(level, found.point ? levels_[level].value : (whole.target - 1) * program_.step(level));
    return better || found.exhausted;
}

}  // namespace duaal::assign
