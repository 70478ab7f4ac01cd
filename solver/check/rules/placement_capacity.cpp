#include "solver/check/predicates.hpp"

namespace duaal::check {

using namespace domain;

void check_placement_capacity(const Usage& usage, Violations& found) {
    for (const PlacementIndex index : usage.participants.indices()) {
        const int taken = usage.participants[index];
        const int allowed = usage.scenario.placements()[index].max_participants.value_or(taken);
        if (taken <= allowed) continue;
        found.push_back(breach::PlacementCapacity{index, taken, allowed});
    }
}

}  // namespace duaal::check
