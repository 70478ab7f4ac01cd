// What is known of a level from above: relaxation, cuts, and the weeks that these leave out.

#include <algorithm>
#include <stdexcept>

#include "solver/assign/cut_rounds.hpp"
#include "solver/assign/level_search.hpp"

namespace duaal::assign {

Aim LevelSearch::aim_of(std::size_t level) const { return level_aim(program_, level, values()); }

std::int64_t LevelSearch::target_of(std::size_t level) const { return levels_[level].value / program_.step(level) + 1; }

std::int64_t LevelSearch::bound_in_steps(std::size_t level) const { return levels_[level].bound / program_.step(level); }

std::int64_t LevelSearch::gap_in_steps(std::size_t level) const {
    return (levels_[level].bound - levels_[level].value) / program_.step(level);
}

std::ptrdiff_t LevelSearch::weeks_within(std::int64_t target) const {
    std::ptrdiff_t within = 0;
    for (Variable v = 0; v < promise_.size(); ++v) within += promises(v, target) ? 1 : 0;
    return within;
}

bool LevelSearch::promises(Variable v, std::int64_t target) const { return promise_[v] >= static_cast<double>(target); }

void LevelSearch::read_bound(std::size_t level) {
    const auto steps = whole_steps(lp_.bound().value);
    if (!steps || *steps >= bound_in_steps(level)) return;
    if (*steps + 1 < target_of(level)) throw std::logic_error("a bound is below a value that was found");
    set_bound(level, *steps * program_.step(level));
}

void LevelSearch::exclude_hopeless(std::size_t level) {
    if (lp_.bound().gain_limit.empty()) return;  // the simplex was stopped
    promise_ = lp_.bound().gain_limit;
    const std::int64_t value = target_of(level) - 1;
    for (Variable v = 0; v < program_.variables(); ++v) {
        if (excluded(v) || promises(v, value)) continue;
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

void LevelSearch::bound_by_cuts(std::size_t level, int most_idle) {
    if (settled(level)) return;
    cuts_of_level_ = level;
    cut_rounds(program_, lp_, most_idle, rng_, stop_, [&] {
        read_bound(level);
        exclude_hopeless(level);
        return settled(level) ? 0 : lp_.bound().value - static_cast<double>(target_of(level) - 1);
    });
}

}  // namespace duaal::assign
