#include "solver/check/predicates.hpp"

namespace duaal::check {

using namespace domain;

void check_group_capacity(const Usage& usage, Violations& found) {
    for (const GroupIndex index : usage.seats.indices()) {
        const int taken = usage.seats[index];
        const int allowed = usage.scenario.groups()[index].capacity;
        if (taken <= allowed) continue;
        found.push_back(breach::GroupCapacity{index, taken, allowed});
    }
}

}  // namespace duaal::check
