#include <map>
#include <set>

#include "solver/check/predicates.hpp"

namespace duaal::check {

using namespace domain;

void check_care_minimum(const Family& family, Violations& found) {
    for (const ChildIndex child : family.care.indices()) {
        std::map<ChildcareIndex, std::set<SlotIndex>> taken;
        for (const CareChoice& choice : family.care[child])
            if (!choice.slots.empty()) taken[choice.childcare].insert(choice.slots.begin(), choice.slots.end());
        for (const auto& [childcare, slots] : taken) {
            const int minimum = family.scenario.childcare()[childcare].min_slots;
            if (static_cast<int>(slots.size()) >= minimum) continue;
            Violation violation = family.violation(Rule::care_minimum, Reason::below, child);
            violation.childcare = childcare;
            violation.actual = static_cast<std::int64_t>(slots.size());
            violation.allowed = minimum;
            found.push_back(violation);
        }
    }
}

}  // namespace duaal::check
