#pragma once
/// The levels of the objective one after another, each to its proof: docs/design.md, "The engine".

#include <cstdint>
#include <functional>
#include <optional>
#include <random>
#include <vector>

#include "solver/assign/master_lp.hpp"
#include "solver/assign/mip.hpp"
#include "solver/assign/program.hpp"
#include "solver/assign/stop.hpp"

namespace duaal::assign {

struct SearchLimits {
    double gap = 0;  ///< relative, of every level
    int threads = 1;
    std::uint64_t seed = 1;
};

/// What is known of a level; values are gains, so that more is always better.
struct LevelState {
    std::int64_t value = 0;
    std::optional<std::int64_t> bound;
};

class LevelSearch {
public:
    using Report = std::function<void(std::size_t level, const LevelState&)>;

    LevelSearch(const Program& program, const SearchLimits& limits, const Stop& stop, Report report);

    /// Until every level is proven, within the gap, or `stop` says so.
    void run();

    [[nodiscard]] const Point& best() const { return best_; }
    [[nodiscard]] const std::vector<LevelState>& levels() const { return levels_; }
    [[nodiscard]] bool within_gap() const;

private:
    /// Takes a point that is lexicographically better. Bounds below the first level that changed are void.
    bool adopt(const Point& point);
    void settle(std::size_t level);
    /// By branch and price, for a while: true where that found a better point or proved that there is none.
    bool search_tree(std::size_t level, double target, const std::vector<Variable>& excluded);
    /// By one program in whole numbers over the weeks that could gain the target.
    void search_whole(std::size_t level, double target, std::vector<Variable> possible);
    /// A bound by the linear relaxation; true where it proves the level.
    bool bound_by_relaxation(std::size_t level);
    void set_bound(std::size_t level, std::int64_t bound);
    [[nodiscard]] bool proven(std::size_t level) const { return levels_[level].bound == levels_[level].value; }
    void improve_by_neighbourhoods();
    void start_with_weighted_sum();

    const Program& program_;
    SearchLimits limits_;
    const Stop& stop_;
    Report report_;
    MasterLp lp_;
    Point best_;
    std::vector<LevelState> levels_;
    DualBound weighted_;
    std::mt19937_64 rng_;
};

}  // namespace duaal::assign
