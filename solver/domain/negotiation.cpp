#include "solver/domain/negotiation.hpp"

namespace duaal::domain {

int cost_of(const Moves& moves) {
    int cost = 0;
    for (const Move& move : moves) cost += move.cost;
    return cost;
}

std::vector<Change> changes_of(const Moves& moves) {
    std::vector<Change> changes;
    for (const Move& move : moves) changes.emplace_back(change::Sessions{move.group, move.sessions});
    return changes;
}

}  // namespace duaal::domain
