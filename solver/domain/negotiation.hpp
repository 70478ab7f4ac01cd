#pragma once
/// What came of a negotiation, as data: SPEC section 9. Who finds it is solver/negotiate, who says it io/report.

#include <optional>
#include <string>
#include <vector>

#include "solver/domain/change.hpp"
#include "solver/domain/outcome.hpp"

namespace duaal::domain {

/// One group gets other sessions.
struct Move {
    GroupIndex group;
    Intervals sessions;       ///< ascending; never today's own set
    int cost = 0;             ///< what the change costs the provider
    std::string alternative;  ///< the id where it is one of the group's `alternatives`; empty: made from windows

    bool operator==(const Move&) const = default;
};

/// A choice: which groups move, ascending, each at most once; none: everything as it is.
using Moves = std::vector<Move>;

int cost_of(const Moves& moves);

std::vector<Change> changes_of(const Moves& moves);

/// A choice with what it gives: the best found for its number of moves, or one of the next.
struct Step {
    int most_moves = 0;  ///< k: the choice was sought among those of at most so many moves
    Moves moves;
    /// Of the moved scenario; every plan found is in `outcome.plan`. The bound of a maximised level holds for every choice of at
    /// most `most_moves` moves that keeps the levels above, that of a minimised one for this choice alone.
    Outcome outcome;
    bool proven = false;  ///< no choice of at most `most_moves` moves is better; of a further one: none comes between it and the one before
};

struct FrontierStep : Step {
    std::vector<Step> others{};  ///< further choices, next in order
};

struct Frontiers {
    std::vector<FrontierStep> free;      ///< for k = 0, 1, ...
    std::vector<FrontierStep> harmless;  ///< the same among plans in which nobody is worse off than in the given plan
};

/// The best choice of some.
struct BestMove {
    std::optional<Step> step;         ///< `proven`: none of them is better; none: nothing was found
    std::vector<LevelResult> limits;  ///< of the objective: the step's; without one, step 0's values with what no such choice can
                                      ///< pass as bounds; a maximised level without bound: there is no such choice
};

/// The best choice that moves one group alone and has a session at a place.
struct MapCell {
    Interval place;  ///< where some session of a proposal stands
    BestMove free, harmless;
};

/// What one group brings alone, by where its sessions stand.
struct MoveMap {
    Step free, harmless;         ///< step 0 of each side
    std::vector<MapCell> cells;  ///< by day and start
};

}  // namespace duaal::domain
