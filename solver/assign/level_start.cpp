// Good plans early: a weighted sum of all levels, the relaxation's decisions, and neighbourhoods.

#include <algorithm>
#include <cmath>

#include "solver/assign/level_search.hpp"
#include "solver/assign/mip.hpp"

namespace duaal::assign {

namespace {

constexpr std::size_t weeks_per_block = 60;       ///< that a search in whole numbers is given
constexpr std::size_t most_blocks_at_once = 200;  ///< more are planned neighbourhood by neighbourhood from the first
constexpr std::size_t smallest_neighbourhood = 10, largest_neighbourhood = 20;  ///< people; a third of all between these
constexpr int nodes_per_neighbourhood = 60;
constexpr int nodes_of_start = 300;
constexpr int first_patience = 5;

/// Stands in for a bound by duals before there are any: every week promises what it gains.
DualBound own_gains(const Program& program) {
    DualBound bound;
    const Aim aim = weighted_aim(program);
    for (Variable v = 0; v < program.variables(); ++v) bound.gain_limit.push_back(gain_of(program, aim, v));
    return bound;
}

}  // namespace

void LevelSearch::begin_near(const std::vector<Variable>& weeks) {
    Point around = empty_point(program_);
    around.week = weeks;
    MipTask task;
    task.around = &around;
    task.aim = weighted_aim(program_);
    task.max_nodes = nodes_of_start;
    for (std::uint32_t block = 0; block < program_.blocks(); ++block)
        if (weeks[block] == nobody)
            for (Variable v = program_.block_begin(block); v < program_.block_end(block); ++v) task.free.push_back(v);
    for (auto v = static_cast<Variable>(program_.week_count()); v < program_.variables(); ++v) task.free.push_back(v);
    const MipResult found = solve_mip(program_, task, stop_);
    begun_ = found.point && adopt(*found.point);
}

void LevelSearch::find_good_start() {
    if (begun_) {
        solve_weighted_relaxation();
        return improve_by_neighbourhoods(0, patience());
    }
    if (program_.blocks() > most_blocks_at_once) {  // something to begin with, before a long relaxation
        neighbourhoods_.emplace(program_, own_gains(program_), weeks_per_block);
        improve_by_neighbourhoods(0, first_patience);
    }
    solve_weighted_relaxation();
    if (!stop_.now()) complete_weighted_relaxation();
    improve_by_neighbourhoods(0, patience());
}

void LevelSearch::solve_weighted_relaxation() {
    lp_.set_aim(weighted_aim(program_));
    lp_.solve(stop_);
    renew_neighbourhoods();
}

void LevelSearch::renew_neighbourhoods() {
    if (!lp_.bound().gain_limit.empty()) neighbourhoods_.emplace(program_, lp_.bound(), weeks_per_block);
}

void LevelSearch::complete_weighted_relaxation() {
    const auto solution = lp_.solution();
    std::vector<bool> undecided(program_.blocks() + program_.variables(), false);  // by unit
    for (const auto& [v, value] : solution)
        if (program_.unit(v) != nobody && std::abs(value - std::round(value)) > 1e-6) undecided[program_.unit(v)] = true;
    const auto is_free = [&](Variable v) { return program_.unit(v) == nobody || undecided[program_.unit(v)]; };
    Point around = empty_point(program_);
    for (const auto& [v, value] : solution) {
        if (is_free(v)) continue;
        const int whole = static_cast<int>(std::lround(value));
        if (v >= program_.week_count())
            around.auxiliary[v - program_.week_count()] = whole;
        else if (whole == 1)
            around.week[program_.block(v)] = v;
    }
    MipTask task;
    task.around = &around;
    task.aim = weighted_aim(program_);
    task.max_nodes = nodes_of_start;
    const auto& promise = lp_.bound().gain_limit;
    for (std::uint32_t block = 0; block < program_.blocks(); ++block) {
        std::vector<Variable> weeks;
        for (Variable v = program_.block_begin(block); v < program_.block_end(block); ++v)
            if (is_free(v)) weeks.push_back(v);
        if (!promise.empty()) std::stable_sort(weeks.begin(), weeks.end(), [&](Variable a, Variable b) { return promise[a] > promise[b]; });
        weeks.resize(std::min(weeks.size(), weeks_per_block));
        task.free.insert(task.free.end(), weeks.begin(), weeks.end());
    }
    for (auto v = static_cast<Variable>(program_.week_count()); v < program_.variables(); ++v)
        if (is_free(v)) task.free.push_back(v);
    std::sort(task.free.begin(), task.free.end());
    const MipResult found = solve_mip(program_, task, stop_);
    if (found.point) adopt(*found.point);
}

void LevelSearch::improve_by_neighbourhoods(std::size_t kept, int patience_left) {
    if (!neighbourhoods_) return;
    std::size_t people = std::clamp(program_.blocks() / 3, smallest_neighbourhood, largest_neighbourhood);
    for (int failures = 0; failures < patience_left && !stop_.now();) {
        MipTask task;
        task.free = neighbourhoods_->pick(best_, static_cast<std::uint32_t>(rng_() % program_.blocks()), people, rng_);
        task.around = &best_;
        task.aim = weighted_aim(program_);
        for (std::size_t level = 0; level < kept; ++level) {
            task.aim.weight[level] = 0;
            task.aim.at_least[level] = levels_[level].value;
        }
        task.max_nodes = nodes_per_neighbourhood;
        const MipResult found = solve_mip(program_, task, stop_);
        failures = found.point && adopt(*found.point) ? 0 : failures + 1;
        if (failures % 8 == 7) people += people / 4;
    }
}

}  // namespace duaal::assign
