#pragma once
/// Which lesson times to ask for: the frontier and the harmless frontier of SPEC section 9. How: docs/negotiation.md.

#include <atomic>
#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

#include "solver/domain/outcome.hpp"
#include "solver/domain/scenario.hpp"
#include "solver/negotiate/proposals.hpp"

namespace duaal::negotiate {

/// A choice with what it gives: the best found for its number of moves, or one of the next.
struct Step {
    int most_moves = 0;  ///< k: the choice was sought among those of at most so many moves
    Moves moves;
    /// Of the moved scenario; every plan found is in `outcome.plan`. The bound of a maximised level holds for every choice of at
    /// most `most_moves` moves that keeps the levels above, that of a minimised one for this choice alone.
    domain::Outcome outcome;
    bool proven = false;         ///< no choice of at most `most_moves` moves is better
    std::vector<Step> others{};  ///< further choices, next in order; `proven` there: no choice between it and the one before
};

struct Frontiers {
    std::vector<Step> free;      ///< for k = 0, 1, ...
    std::vector<Step> harmless;  ///< the same among plans in which nobody is worse off than in the given plan
};

struct Progress {
    std::chrono::duration<double> elapsed;
    bool harmless;
    const Step* step;  ///< as it stands
};

struct Params {
    int most_moves = 2;                                         ///< K, at least 0
    std::optional<std::vector<domain::GroupIndex>> may_move{};  ///< absent: every group that has proposals
    int others = 5;                                             ///< further choices per step, at most
    std::optional<std::chrono::duration<double>> time_limit;
    int threads = 1;
    std::uint64_t seed = 1;
    std::function<void(const Progress&)> on_progress;  ///< called from the calling thread's own work
    const std::atomic<bool>* interrupted = nullptr;
};

/// `given`: an allowed plan of this very scenario with its values and bounds, against which nobody may be worse off. Never throws for
/// such a plan.
Frontiers negotiate(const domain::Scenario&, const domain::Outcome& given, const Params&);

/// The best choice of some.
struct Best {
    std::optional<Step> step;                 ///< `proven`: none of them is better; none: nothing was found
    std::vector<domain::LevelResult> limits;  ///< of the objective: the step's; without one, step 0's values with what no such choice
                                              ///< can pass as bounds; a maximised level without bound: there is no such choice
};

/// The best choice that moves one group alone and has a session at a place.
struct Cell {
    domain::Interval place;  ///< where some session of a proposal stands
    Best free, harmless;
};

struct Map {
    Step free, harmless;      ///< step 0 of each side
    std::vector<Cell> cells;  ///< by day and start
};

/// What one group brings alone, by where its sessions stand. As for negotiate(); `most_moves` and `others` play no part.
Map map_of(const domain::Scenario&, const domain::Outcome& given, domain::GroupIndex group, const Params&);

}  // namespace duaal::negotiate
