#pragma once
/// The levels of the objective one after another, each to its proof: docs/design.md, "The engine".

#include <algorithm>
#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <random>
#include <vector>

#include "solver/assign/held_bounds.hpp"
#include "solver/assign/master_lp.hpp"
#include "solver/assign/mip.hpp"
#include "solver/assign/neighbourhood.hpp"
#include "solver/assign/program.hpp"
#include "solver/assign/split_levels.hpp"
#include "solver/assign/stop.hpp"

namespace duaal::assign {

struct SearchLimits {
    std::vector<double> gaps{};  ///< relative, per level; 0, or absent: until proven
    std::uint64_t seed = 1;
    int threads = 1;         ///< how much is done at once
    bool prove_last = true;  ///< else a good value of the last level is enough
};

class LevelSearch {
public:
    using Report = std::function<void(std::size_t level, const LevelState&)>;

    LevelSearch(const Program& program, const SearchLimits& limits, const Stop& stop, Report report);

    /// Starts from these weeks, one a block, as far as they hold together; blocks with nobody and everything else are sought.
    void begin_near(const std::vector<Variable>& weeks);
    /// Starts from a point, with bounds that hold beside its values; of as many levels as there are bounds.
    void begin_with(const Point& point, const std::vector<std::int64_t>& bounds);

    /// Goes on from a point that start() of another search of the same program came to.
    void go_on_from(const Point& point);

    /// A good point, with no more bounds than there were. run() begins with it.
    void start();
    /// Until every level is proven, or within the gap, or `stop` says so.
    void run();

    [[nodiscard]] const Point& best() const { return best_; }
    [[nodiscard]] const std::vector<LevelState>& levels() const { return levels_; }

private:
    /// Takes a point that is lexicographically better; below the first level that changed, only bounds that hold beside its values stay.
    bool adopt(const Point& point);
    /// Beside the values of the levels above as they are.
    void set_bound(std::size_t level, std::int64_t bound);
    [[nodiscard]] std::vector<std::int64_t> values() const;
    [[nodiscard]] bool proven(std::size_t level) const { return levels_[level].bound == levels_[level].value; }
    /// Proven, or near enough.
    [[nodiscard]] bool settled(std::size_t level) const;

    // level_start.cpp: good plans early
    void find_good_start();
    void solve_weighted_relaxation();
    /// Neighbourhoods with the weeks that the relaxation's last bound promises most.
    void renew_neighbourhoods();
    /// What the relaxation decides stands; a search in whole numbers fills in the rest.
    void complete_weighted_relaxation();
    /// How many neighbourhoods without gain are enough.
    [[nodiscard]] int patience() const { return std::max(5, static_cast<int>(program_.blocks() / 25)); }
    /// Until `patience` neighbourhoods in a row brought nothing, with the values of the first `kept` levels kept.
    void improve_by_neighbourhoods(std::size_t kept, int patience);
    /// The weeks that this plan and those before it have, and everything that is no week.
    [[nodiscard]] std::vector<Variable> weeks_of_earlier() const;
    /// Solves these parts beside each other, each with everything else as it is: true where that, or all together, is better.
    bool improve_parts(const std::vector<std::vector<Variable>>& parts, std::size_t kept);

    // level_bounds.cpp: what is known of a level from above
    [[nodiscard]] Aim aim_of(std::size_t level) const;
    /// In steps: one more than the value.
    [[nodiscard]] std::int64_t target_of(std::size_t level) const;
    [[nodiscard]] std::int64_t bound_in_steps(std::size_t level) const;
    [[nodiscard]] std::int64_t gap_in_steps(std::size_t level) const;
    void bound_by_relaxation(std::size_t level);
    /// The same for the levels from this one on, so that an early end leaves a bound of each.
    void bound_from(std::size_t level);
    /// Cuts on top of it, until `most_idle` rounds in a row brought the bound no nearer to the value.
    void bound_by_cuts(std::size_t level, int most_idle);
    void read_bound(std::size_t level);
    /// Remembers what the last bound promises, and excludes what no plan can have that keeps the values so far, this level's too.
    void exclude_hopeless(std::size_t level);
    /// Takes back what bounds of the levels after `level` excluded.
    void readmit_after(std::size_t level);
    [[nodiscard]] bool excluded(Variable v) const { return gone_at_[v] < levels_.size(); }
    [[nodiscard]] bool promises(Variable v, std::int64_t target) const;
    /// How many variables promise `target`, in steps.
    [[nodiscard]] std::ptrdiff_t weeks_within(std::int64_t target) const;

    // level_proof.cpp: the last unit, and the proof
    void settle(std::size_t level);
    /// One pass of every way there is, with limits that grow with `effort`: true where one of them got further, or the level is settled.
    bool work_on(std::size_t level, int effort);
    /// By branch and price: true where that found a better point or proved that there is none.
    bool search_tree(std::size_t level, int max_nodes);
    /// The same by programs in whole numbers, with targets from the bound down: false where one of them did not end.
    bool search_from_above(std::size_t level, int max_nodes);
    /// Such a program, begun beside other work: over the weeks that promise `target`, in steps.
    struct Whole {
        std::int64_t target;
        std::unique_ptr<MipRun> run;
    };
    [[nodiscard]] Whole begin_whole(std::size_t level, std::int64_t target, int max_nodes);
    /// Waits for it: true where it found a better point or proved that there is none of its target.
    bool end_whole(std::size_t level, Whole whole);

    Program program_;  ///< with the cuts found so far
    SearchLimits limits_;
    const Stop& stop_;
    Report report_;
    MasterLp lp_;
    Point best_;
    std::deque<Point> earlier_;  ///< the last few that were the best before
    HeldBounds bounds_;
    std::vector<LevelState> levels_;
    std::size_t cuts_of_level_ = 0;     ///< for which there are cuts; they hold while the levels above keep their values
    std::size_t changed_ = 0;           ///< the first level that a better point changed, since the last settling began
    std::vector<std::size_t> gone_at_;  ///< per variable: the level whose bound excludes it; levels(): none
    std::vector<double> promise_;       ///< per variable: no point with it gains more on the level being settled, in steps
    bool begun_ = false;                ///< from a point that was given
    bool started_ = false;
    std::optional<Neighbourhoods> neighbourhoods_;
    std::mt19937_64 rng_;
};

}  // namespace duaal::assign
