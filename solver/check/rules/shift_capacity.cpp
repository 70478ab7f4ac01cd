#include "solver/check/predicates.hpp"

namespace duaal::check {

using namespace domain;

void check_shift_capacity(const Usage& usage, Violations& found) {
    for (const PlacementIndex index : usage.positions.indices()) {
        for (const ShiftIndex part : usage.positions[index].indices()) {
            const int taken = usage.positions[index][part];
            const int allowed = usage.scenario.placements()[index].shifts[part].positions;
            if (taken <= allowed) continue;
            found.push_back(breach::ShiftCapacity{index, part, taken, allowed});
        }
    }
}

}  // namespace duaal::check
