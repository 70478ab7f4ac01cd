// What is known of a level from above: relaxation, cuts, and the weeks that these leave out.

#include <algorithm>
#include <cmath>

#include "solver/assign/level_search.hpp"
#include "solver/assign/rounding_cuts.hpp"

namespace duaal::assign {

namespace {

constexpr int most_cut_rounds = 40;
constexpr std::size_t cuts_per_round = 30;
constexpr std::size_t most_cuts_kept = 150;  ///< that do not bind, while rounds bring nothing
constexpr double idle_gain = 0.01;           ///< of a round of cuts, in steps of the level; less is nothing
constexpr double idle_part = 0.02;           ///< the same, of what relaxation and value are apart
constexpr std::int64_t near_gap = 2;         ///< in steps: there a round that moves nothing may still be on its way to a whole step
constexpr int idle_rounds_afar = 3;

/// By which a bound in doubles is loosened before it is rounded to whole steps.
double tolerance(double value) { return 1e-6 + 1e-9 * std::abs(value); }

}  // namespace

Aim LevelSearch::aim_of(std::size_t level) const { return level_aim(program_, level, values()); }

double LevelSearch::target_of(std::size_t level) const {
    return static_cast<double>(levels_[level].value) / static_cast<double>(program_.step(level)) + 1;
}

double LevelSearch::bound_in_steps(std::size_t level) const {
    return static_cast<double>(levels_[level].bound) / static_cast<double>(program_.step(level));
}

std::int64_t LevelSearch::gap_in_steps(std::size_t level) const {
    return (levels_[level].bound - levels_[level].value) / program_.step(level);
}

std::ptrdiff_t LevelSearch::weeks_within(double target) const {
    std::ptrdiff_t within = 0;
    for (Variable v = 0; v < promise_.size(); ++v) within += promises(v, target) ? 1 : 0;
    return within;
}

bool LevelSearch::promises(Variable v, double target) const { return promise_[v] >= target - tolerance(target); }

void LevelSearch::read_bound(std::size_t level) {
    const double bound = lp_.bound().value;
    if (bound < 1e15) set_bound(level, static_cast<std::int64_t>(std::floor(bound + tolerance(bound))) * program_.step(level));
}

void LevelSearch::exclude_hopeless(std::size_t level) {
    if (lp_.bound().gain_limit.empty()) return;  // the simplex was stopped
    promise_ = lp_.bound().gain_limit;
    const double value = target_of(level) - 1;
    for (Variable v = 0; v < program_.variables(); ++v) {
        if (excluded(v) || promise_[v] >= value - tolerance(value)) continue;
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
    double before = lp_.bound().value;
    int idle = 0;
    const auto patient = [&] { return idle < (gap_in_steps(level) <= near_gap ? most_idle : std::min(most_idle, idle_rounds_afar)); };
    for (int round = 0; round < most_cut_rounds && patient() && !settled(level) && !stop_.now(); ++round) {
        if (lp_.breaks_rows()) return;
        if (idle > 0) lp_.shake(rng_);
        const std::vector<Cut> cuts = rounding_cuts(program_, lp_, cuts_per_round);
        if (cuts.empty()) return;
        program_.add_cuts(cuts);
        cuts_of_level_ = level;
        lp_.append_cuts();
        lp_.solve(stop_);
        read_bound(level);
        exclude_hopeless(level);
        const double apart = lp_.bound().value - (target_of(level) - 1);
        idle = lp_.bound().value > before - std::max(idle_gain, idle_part * apart) ? idle + 1 : 0;
        if (idle == 0 || program_.cuts().size() > most_cuts_kept) lp_.drop_cuts(program_, MasterLp::Cuts::slack);
        before = std::min(before, lp_.bound().value);
    }
}

}  // namespace duaal::assign
