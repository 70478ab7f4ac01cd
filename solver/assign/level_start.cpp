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

/// What each of `points` changes in `around`, all at once; none where two change the same, or it does not hold.
std::optional<Point> joined(const Program& program, const Point& around, const std::vector<std::optional<Point>>& points) {
    Point together = around;
    const auto join = [](auto& into, const auto& from, const auto& base) {
        for (std::size_t i = 0; i < into.size(); ++i) {
            if (from[i] == base[i]) continue;
            if (into[i] != base[i] && into[i] != from[i]) return false;
            into[i] = from[i];
        }
        return true;
    };
    for (const auto& point : points) {
        if (!point) continue;
        if (!join(together.week, point->week, around.week)) return std::nullopt;
        Point own = *point;  // what follows from the others is made anew
        for (std::size_t i = 0; i < own.auxiliary.size(); ++i)
            if (program.implied(static_cast<Variable>(program.week_count() + i)) != Implied::no) own.auxiliary[i] = around.auxiliary[i];
        if (!join(together.auxiliary, own.auxiliary, around.auxiliary)) return std::nullopt;
    }
    complete(program, together);
    if (!holds(program, together)) return std::nullopt;
    return together;
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
    const bool large = program_.blocks() > most_blocks_at_once;
    if (large) {  // something to begin with, before a long relaxation
        neighbourhoods_.emplace(program_, own_gains(program_), weeks_per_block);
        improve_by_neighbourhoods(0, first_patience);
    }
    solve_weighted_relaxation();
    if (!large && !stop_.now()) complete_weighted_relaxation();
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
    if (kept > 0) improve_parts({weeks_of_earlier()}, kept);
    for (int failures = 0; failures < patience_left && !stop_.now();) {
        std::vector<std::vector<Variable>> parts;
        for (int i = 0; i < limits_.threads; ++i)
            parts.push_back(neighbourhoods_->pick(best_, static_cast<std::uint32_t>(rng_() % program_.blocks()), people, rng_));
        const int before = failures / 8;
        failures = improve_parts(parts, kept) ? 0 : failures + limits_.threads;
        if (failures / 8 > before) people += people / 4;
    }
}

std::vector<Variable> LevelSearch::weeks_of_earlier() const {
    std::vector<Variable> weeks;
    for (const Point& point : earlier_)
        for (const Variable week : point.week)
            if (week != nobody) weeks.push_back(week);
    for (const Variable week : best_.week)
        if (week != nobody) weeks.push_back(week);
    for (auto v = static_cast<Variable>(program_.week_count()); v < program_.variables(); ++v) weeks.push_back(v);
    std::sort(weeks.begin(), weeks.end());
    weeks.erase(std::unique(weeks.begin(), weeks.end()), weeks.end());
    return weeks;
}

bool LevelSearch::improve_parts(const std::vector<std::vector<Variable>>& parts, std::size_t kept) {
    Aim aim = weighted_aim(program_);
    for (std::size_t level = 0; level < kept; ++level) {
        aim.weight[level] = 0;
        aim.at_least[level] = levels_[level].value;
    }
    const Point around = best_;
    std::vector<std::unique_ptr<MipRun>> runs;
    for (const std::vector<Variable>& part : parts) {
        MipTask task;
        task.free = part;
        task.around = &around;
        task.aim = aim;
        task.max_nodes = nodes_per_neighbourhood;
        runs.push_back(std::make_unique<MipRun>(program_, task, stop_));
    }
    std::vector<std::optional<Point>> found;
    for (const auto& run : runs) found.push_back(run->result().point);
    bool better = false;
    if (std::count_if(found.begin(), found.end(), [](const auto& point) { return point.has_value(); }) > 1)
        if (const auto together = joined(program_, around, found)) better = adopt(*together);
    for (const auto& point : found)
        if (point && adopt(*point)) better = true;
    return better;
}

}  // namespace duaal::assign
