#include "solver/check/predicates.hpp"

namespace duaal::check {

using namespace domain;

void check_group_capacity(const Usage& usage, Violations& found) {
    for (const GroupIndex index : usage.seats.indices()) {
        const int taken = usage.seats[index];
        const int allowed = usage.scenario.groups()[index].capacity;
        if (taken <= allowed) continue;
        Violation violation{.rule = Rule::group_capacity, .reason = Reason::above};
        violation.group = index;
        violation.actual = taken;
        violation.allowed = allowed;
        found.push_back(violation);
    }
}

}  // namespace duaal::check
