#include "solver/assign/level_search.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>

#include "solver/assign/neighbourhood.hpp"
#include "solver/assign/parallel.hpp"

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

MipTask LevelSearch::task_for(std::size_t level, std::vector<Variable> weeks) const {
    static const Point nothing;
    MipTask task;
    task.free = std::move(weeks);
    for (auto v = static_cast<Variable>(program_.week_count()); v < program_.variables(); ++v) task.free.push_back(v);
    std::vector<std::int64_t> values;
    for (const LevelState& state : levels_) values.push_back(state.value);
    task.aim = level_aim(program_, level, values);
    task.gain_at_least = static_cast<double>(levels_[level].value) / static_cast<double>(program_.step(level)) + 1;
    task.seed = static_cast<int>(limits_.seed % 1000000);
    return task;
}

void LevelSearch::settle(std::size_t level) {
    const Point nothing = empty_point(program_);
    while (!proven(level) && !stop_.now()) {
        if (bound_by_relaxation(level) || stop_.now()) return;
        MipTask few = task_for(level, lp_.weeks());
        few.around = &nothing;
        few.max_nodes = 1000;
        const MipResult found = solve_mip(program_, few, stop_);
        TR("  few: %zu columns, %s %s\n", few.free.size(), found.point ? "found" : "nothing", found.exhausted ? "exhausted" : "stopped");
        if (found.point) adopt(*found.point);
        if (proven(level) || stop_.now()) return;
        const double target = static_cast<double>(levels_[level].value) / static_cast<double>(program_.step(level)) + 1;
        std::vector<Variable> weeks;
        for (Variable v = 0; v < program_.week_count(); ++v)
            if (lp_.bound().gain_limit[v] >= target - tolerance(target)) weeks.push_back(v);
        MipTask all = task_for(level, std::move(weeks));
        all.around = &nothing;
        const MipResult proof = solve_mip(program_, all, stop_);
        TR("  all: %zu columns, %s %s\n", all.free.size(), proof.point ? "found" : "nothing", proof.exhausted ? "exhausted" : "stopped");
        if (proof.point) adopt(*proof.point);
        if (proof.exhausted) set_bound(level, levels_[level].value);
    }
}

void LevelSearch::start_with_weighted_sum() {
    lp_.set_aim(weighted_aim(program_));
    lp_.solve(stop_);
    weighted_ = lp_.bound();
    TR("weighted lp %.1f bound %.1f columns %zu of %zu rows %zu\n", lp_.value(), weighted_.value, lp_.weeks().size(), program_.week_count(), program_.rows());
    const Point nothing = empty_point(program_);
    MipTask task;
    task.free = lp_.weeks();
    for (auto v = static_cast<Variable>(program_.week_count()); v < program_.variables(); ++v) task.free.push_back(v);
    task.around = &nothing;
    task.aim = weighted_aim(program_);
    task.max_nodes = 20;
    const MipResult found = solve_mip(program_, task, stop_);
    TR("weighted mip %s\n", found.exhausted ? "exhausted" : "stopped");
    if (found.point) adopt(*found.point);
}

void LevelSearch::improve_by_neighbourhoods() {
    const Neighbourhoods neighbourhoods(program_, weighted_, 200);
    std::size_t people = 50, failures = 0;
    while (!stop_.now() && failures < 30) {
        MipTask task;
        const auto from = static_cast<std::uint32_t>(rng_() % program_.blocks());
        task.free = neighbourhoods.pick(best_, from, people, rng_);
        task.around = &best_;
        task.aim = weighted_aim(program_);
        task.max_nodes = 50;
        const MipResult found = solve_mip(program_, task, stop_);
        const bool better = found.point && adopt(*found.point);
        TR("neighbourhood %zu free %zu %s %s\n", people, task.free.size(), better ? "better" : "-", found.exhausted ? "exhausted" : "stopped");
        failures = better ? 0 : failures + 1;
        if (failures % 8 == 7) people += 10;
    }
}

void LevelSearch::run() {
    if (program_.blocks() == 0) return;
    start_with_weighted_sum();
    if (program_.blocks() > 120) improve_by_neighbourhoods();
    for (std::size_t level = 0; level < levels_.size() && !stop_.now(); ++level) settle(level);
}

}  // namespace duaal::assign
