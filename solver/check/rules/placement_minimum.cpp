#include "solver/check/predicates.hpp"

namespace duaal::check {

using namespace domain;

void check_placement_minimum(const Usage& usage, Violations& found) {
    for (const PlacementIndex index : usage.participants.indices()) {
        const int taken = usage.participants[index];
        const int allowed = usage.scenario.placements()[index].min_participants;
        if (taken == 0 || taken >= allowed) continue;
        found.push_back(breach::PlacementMinimum{index, taken, allowed});
    }
}

}  // namespace duaal::check
