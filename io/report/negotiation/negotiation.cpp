#include "io/report/negotiation/negotiation.hpp"

#include <algorithm>


namespace duaal::io {

using namespace domain;

int cost_of(const NegotiationStep& step) {
    int cost = 0;
    for (const MovedGroup& move : step.moves) cost += move.cost;
    return cost;
}

}  // namespace duaal::io
