#include "solver/assign/level_search.hpp"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace duaal::assign {

namespace {

constexpr std::size_t most_earlier = 10;
constexpr int without_proof = 4;  ///< times the patience, where neighbourhoods are all that the last level gets

}  // namespace

LevelSearch::LevelSearch(const Program& program, const SearchLimits& limits, const Stop& stop, Report report)
    : program_(program),
      limits_(limits),
      stop_(stop),
      report_(std::move(report)),
      lp_(program_),
      best_(empty_point(program)),
      bounds_(most_of(program)),
      gone_at_(program.variables(), program.levels()),
      rng_(limits.seed) {
    const auto values = values_of(program, best_);
    for (std::size_t level = 0; level < program.levels(); ++level) levels_.push_back({values[level], bounds_.least(level, values)});
}

bool LevelSearch::adopt(const Point& point) {
    const auto values = values_of(program_, point);
    std::size_t level = 0;
    while (level < levels_.size() && values[level] == levels_[level].value) ++level;
    if (level == levels_.size() || values[level] < levels_[level].value) return false;
    earlier_.push_back(std::move(best_));
    if (earlier_.size() > most_earlier) earlier_.pop_front();
    best_ = point;
    changed_ = std::min(changed_, level);
    for (std::size_t at = level; at < levels_.size(); ++at) levels_[at] = {values[at], bounds_.least(at, values)};
    for (std::size_t at = level; at < levels_.size(); ++at) report_(at, levels_[at]);
    readmit_after(level);
    if (level < cuts_of_level_) lp_.drop_cuts(program_, MasterLp::Cuts::all);
    if (!keeps_cuts(program_, best_)) throw std::logic_error("a cut excludes a plan that was found");
    lp_.add(best_);
    return true;
}

void LevelSearch::begin_with(const Point& point, const std::vector<std::int64_t>& bounds) {
    begun_ = adopt(point);
    for (std::size_t level = 0; level < bounds.size(); ++level) set_bound(level, bounds[level]);
}

void LevelSearch::go_on_from(const Point& point) {
    begin_with(point, {});
    if (program_.week_count() > 0) solve_weighted_relaxation();
    started_ = true;
}

void LevelSearch::set_bound(std::size_t level, std::int64_t bound) {
    const std::int64_t step = program_.step(level);
    bound -= (bound % step + step) % step;  // values are multiples of it
    if (bound >= levels_[level].bound) return;
    bounds_.add(level, values(), bound);
    levels_[level].bound = bound;
    report_(level, levels_[level]);
}

std::vector<std::int64_t> LevelSearch::values() const {
    std::vector<std::int64_t> values;
    for (const LevelState& state : levels_) values.push_back(state.value);
    return values;
}

bool LevelSearch::settled(std::size_t level) const {
    const double allowed = level < limits_.gaps.size() ? limits_.gaps[level] : 0;
    if (proven(level) || allowed <= 0) return proven(level);
    return static_cast<double>(levels_[level].bound - levels_[level].value) <=
           allowed * std::abs(static_cast<double>(levels_[level].bound));
}

void LevelSearch::bound_from(std::size_t level) {
    for (; level < levels_.size() && !stop_.now(); ++level) bound_by_relaxation(level);
}

void LevelSearch::start() {
    for (std::size_t level = 0; level < levels_.size(); ++level) report_(level, levels_[level]);
    if (program_.week_count() > 0) find_good_start();
    started_ = true;
}

void LevelSearch::run() {
    if (!started_) start();
    bound_from(0);
    for (std::size_t level = 0; level < levels_.size() && !stop_.now();) {
        changed_ = levels_.size();
        settle(level);
        const bool last_follows = level + 2 == levels_.size();
        if (level + 1 < levels_.size() && program_.week_count() > 0 && (changed_ < levels_.size() || last_follows)) {
            bound_from(level + 1);
            if (last_follows) renew_neighbourhoods();
            improve_by_neighbourhoods(level + 1, (last_follows && !limits_.prove_last ? without_proof : 1) * patience());
        }
        level = std::min(level + 1, changed_ < level ? changed_ : levels_.size());  // what was left within the gap may have moved
    }
}

}  // namespace duaal::assign
