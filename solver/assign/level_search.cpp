#include "solver/assign/level_search.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>

#include "solver/assign/neighbourhood.hpp"
#include "solver/assign/parallel.hpp"
#include "solver/assign/tree.hpp"

namespace duaal::assign {

static bool trace() { static const bool on = std::getenv("TRACE"); return on; }
#define TR(...) do { if (trace()) { std::fprintf(stderr, "[%7.2f] ", stop_.elapsed().count()); std::fprintf(stderr, __VA_ARGS__); } } while (0)

namespace {

double tolerance(double value) { return 1e-6 + 1e-9 * std::abs(value); }

}  // namespace

LevelSearch::LevelSearch(const Program& program, const SearchLimits& limits, const Stop& stop, Report report)
    : program_(program),
      limits_(limits),
      stop_(stop),
      report_(std::move(report)),
      lp_(program),
      best_(empty_point(program)),
      levels_(program.levels()),
      rng_(limits.seed) {
    const auto values = values_of(program, best_);
    for (std::size_t level = 0; level < levels_.size(); ++level) levels_[level].value = values[level];
}

bool LevelSearch::adopt(const Point& point) {
    const auto values = values_of(program_, point);
    std::size_t level = 0;
    while (level < levels_.size() && values[level] == levels_[level].value) ++level;
    if (level == levels_.size() || values[level] < levels_[level].value) return false;
    best_ = point;
    for (std::size_t at = level; at < levels_.size(); ++at) {
        levels_[at].value = values[at];
        if (at > level) levels_[at].bound.reset();
        report_(at, levels_[at]);
    }
    if (trace()) { std::fprintf(stderr, "[%7.2f] new best", stop_.elapsed().count()); for (auto& l : levels_) std::fprintf(stderr, " %ld", long(l.value)); std::fprintf(stderr, "\n"); }
    lp_.add(best_);
    return true;
}

void LevelSearch::set_bound(std::size_t level, std::int64_t bound) {
    auto& known = levels_[level].bound;
    if (known && *known <= bound) return;
    known = bound;
    report_(level, levels_[level]);
}

bool LevelSearch::within_gap() const {
    return std::all_of(levels_.begin(), levels_.end(), [&](const LevelState& level) {
        if (!level.bound) return false;
        const auto gap = static_cast<double>(*level.bound - level.value);
        return gap <= limits_.gap * std::abs(static_cast<double>(*level.bound)) + 1e-9;
    });
}

bool LevelSearch::bound_by_relaxation(std::size_t level) {
    std::vector<std::int64_t> values;
    for (const LevelState& state : levels_) values.push_back(state.value);
    lp_.set_aim(level_aim(program_, level, values));
    lp_.solve(stop_);
    const double bound = lp_.bound().value;
    if (bound < 1e15) set_bound(level, static_cast<std::int64_t>(std::floor(bound + tolerance(bound))) * program_.step(level));
    TR("level %zu value %ld bound %.3f lp %.3f columns %zu\n", level, long(levels_[level].value), bound * double(program_.step(level)), lp_.value() * double(program_.step(level)), lp_.weeks().size());
    return proven(level);
}

void LevelSearch::settle(std::size_t level) {
    while (!proven(level) && !stop_.now()) {
        if (bound_by_relaxation(level) || stop_.now()) return;
        const std::int64_t step = program_.step(level);
        const double target = static_cast<double>(levels_[level].value + step) / static_cast<double>(step);
        std::vector<Variable> excluded, possible;
        for (Variable v = 0; v < program_.week_count(); ++v)
            (lp_.bound().gain_limit[v] < target - tolerance(target) ? excluded : possible).push_back(v);
        if (!search_tree(level, target, excluded) && !stop_.now()) search_whole(level, target, std::move(possible));
    }
}

bool LevelSearch::search_tree(std::size_t level, double target, const std::vector<Variable>& excluded) {
    for (const Variable v : excluded) lp_.forbid(v);
    const TreeResult found = Tree(program_, lp_, {target, 1, level + 1 == levels_.size() ? 400 : 40, false}, stop_).run();
    for (const Variable v : excluded) lp_.allow(v);
    TR("  tree: target %.0f excluded %zu nodes %d, %s %s columns %zu\n", target, excluded.size(), found.nodes, found.point ? "found" : "nothing", found.exhausted ? "exhausted" : "stopped", lp_.weeks().size());
    const bool better = found.point && adopt(*found.point);
    if (found.exhausted) set_bound(level, levels_[level].value);
    return better || found.exhausted;
}

void LevelSearch::search_whole(std::size_t level, double target, std::vector<Variable> possible) {
    const Point nothing = empty_point(program_);
    MipTask task;
    task.free = std::move(possible);
    for (auto v = static_cast<Variable>(program_.week_count()); v < program_.variables(); ++v) task.free.push_back(v);
    task.around = &nothing;
    task.aim = lp_.aim();
    task.gain_at_least = target;
    task.plain = false;
    const MipResult found = solve_mip(program_, task, stop_);
    TR("  whole: %zu columns, %s %s\n", task.free.size(), found.point ? "found" : "nothing", found.exhausted ? "exhausted" : "stopped");
    if (found.point) adopt(*found.point);
    if (found.exhausted) set_bound(level, levels_[level].value);
}

void LevelSearch::start_with_weighted_sum() {
    lp_.set_aim(weighted_aim(program_));
    lp_.solve(stop_);
    weighted_ = lp_.bound();
    TR("weighted lp %.1f bound %.1f columns %zu of %zu rows %zu\n", lp_.value(), weighted_.value, lp_.weeks().size(), program_.week_count(), program_.rows());
    // What the relaxation decides stands; a search in whole numbers fills in the rest.
    Point around = empty_point(program_);
    std::vector<bool> open_unit;
    std::vector<bool> whole(program_.blocks(), true);
    const auto solution = lp_.solution();
    const auto mark = [&](std::uint32_t unit) {
        if (open_unit.size() <= unit) open_unit.resize(unit + 1, false);
        open_unit[unit] = true;
    };
    for (const auto& [v, value] : solution)
        if (program_.unit(v) != nobody && std::abs(value - std::round(value)) > 1e-6) mark(program_.unit(v));
    std::size_t free_blocks = 0;
    for (const auto& [v, value] : solution) {
        if (v >= program_.week_count() || value < 0.5) continue;
        if (program_.unit(v) < open_unit.size() && open_unit[program_.unit(v)]) continue;
        around.week[program_.block(v)] = v;
    }
    const auto is_open = [&](std::uint32_t unit) { return unit == nobody || (unit < open_unit.size() && open_unit[unit]); };
    for (const auto& [v, value] : solution)
        if (v >= program_.week_count() && !is_open(program_.unit(v))) around.auxiliary[v - program_.week_count()] = static_cast<int>(std::lround(value));
    MipTask task;
    task.around = &around;
    task.aim = weighted_aim(program_);
    task.max_nodes = 300;
    for (std::uint32_t block = 0; block < program_.blocks(); ++block) {
        std::vector<Variable> weeks;
        for (Variable v = program_.block_begin(block); v < program_.block_end(block); ++v)
            if (is_open(program_.unit(v))) weeks.push_back(v);
        free_blocks += !weeks.empty();
        const std::size_t keep = std::min<std::size_t>(weeks.size(), 60);
        std::partial_sort(weeks.begin(), weeks.begin() + static_cast<std::ptrdiff_t>(keep), weeks.end(),
                          [&](Variable x, Variable y) { return weighted_.gain_limit[x] > weighted_.gain_limit[y]; });
        task.free.insert(task.free.end(), weeks.begin(), weeks.begin() + static_cast<std::ptrdiff_t>(keep));
    }
    for (auto v = static_cast<Variable>(program_.week_count()); v < program_.variables(); ++v)
        if (is_open(program_.unit(v))) task.free.push_back(v);
    std::sort(task.free.begin(), task.free.end());
    const MipResult found = solve_mip(program_, task, stop_);
    TR("weighted start: free blocks %zu variables %zu %s %s\n", free_blocks, task.free.size(), found.point ? "found" : "nothing", found.exhausted ? "exhausted" : "stopped");
    if (found.point) adopt(*found.point);
}

void LevelSearch::improve_by_neighbourhoods() {
    const Neighbourhoods neighbourhoods(program_, weighted_, 60);
    std::size_t people = 40, failures = 0;
    while (!stop_.now() && failures < 6) {
        MipTask task;
        const auto from = static_cast<std::uint32_t>(rng_() % program_.blocks());
        task.free = neighbourhoods.pick(best_, from, people, rng_);
        task.around = &best_;
        task.aim = weighted_aim(program_);
        task.max_nodes = 100;
        const MipResult found = solve_mip(program_, task, stop_);
        const bool better = found.point && adopt(*found.point);
        TR("neighbourhood %zu free %zu %s %s\n", people, task.free.size(), better ? "better" : "-", found.exhausted ? "exhausted" : "stopped");
        failures = better ? 0 : failures + 1;
        if (failures % 8 == 7) people += 10;
    }
}

void LevelSearch::run() {
    if (program_.week_count() > 0) {
    start_with_weighted_sum();
    if (program_.blocks() > 30) improve_by_neighbourhoods();
    }
    for (std::size_t level = 0; level < levels_.size() && !stop_.now(); ++level) settle(level);
}

}  // namespace duaal::assign
