#pragma once
/// Which lesson times to ask for: the frontier and the harmless frontier of SPEC section 9. How: docs/negotiation.md.

#include <atomic>
#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

#include "solver/domain/negotiation.hpp"
#include "solver/domain/outcome.hpp"
#include "solver/domain/scenario.hpp"
#include "solver/negotiate/proposals.hpp"

namespace duaal::negotiate {

struct Progress {
    std::chrono::duration<double> elapsed;
    bool harmless;
    const domain::Step* step;  ///< as it stands
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
domain::Frontiers negotiate(const domain::Scenario&, const domain::Outcome& given, const Params&);

/// What one group brings alone, by where its sessions stand. As for negotiate(); `most_moves` and `others` play no part.
domain::MoveMap map_of(const domain::Scenario&, const domain::Outcome& given, domain::GroupIndex group, const Params&);

}  // namespace duaal::negotiate
