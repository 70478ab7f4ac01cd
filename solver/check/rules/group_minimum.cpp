#include "solver/check/predicates.hpp"

namespace duaal::check {

using namespace domain;

void check_group_minimum(const Usage& usage, Violations& found) {
    for (const GroupIndex index : usage.seats.indices()) {
        const int taken = usage.seats[index];
        const int allowed = usage.scenario.groups()[index].min_size;
        if (taken == 0 || taken >= allowed) continue;
        found.push_back(breach::GroupMinimum{index, taken, allowed});
    }
}

}  // namespace duaal::check
