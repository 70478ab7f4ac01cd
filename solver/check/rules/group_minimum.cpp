#include "solver/check/predicates.hpp"

namespace duaal::check {

using namespace domain;

void check_group_minimum(const Usage& usage, Violations& found) {
    for (const GroupIndex index : usage.seats.indices()) {
        const int taken = usage.seats[index];
        const int allowed = usage.scenario.groups()[index].min_size;
        if (taken == 0 || taken >= allowed) continue;
        Violation violation{.rule = Rule::group_minimum, .reason = Reason::below};
        violation.group = index;
        violation.actual = taken;
        violation.allowed = allowed;
        found.push_back(violation);
    }
}

}  // namespace duaal::check
