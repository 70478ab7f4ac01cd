#include "solver/check/predicates.hpp"

namespace duaal::check {

using namespace domain;

void check_care_minimum(const Family& family, Violations& found) {
    for (const ChildIndex child : family.care.indices()) {
        for (const CareChoice& choice : family.care[child]) {
            const int minimum = family.scenario.childcare()[choice.childcare].min_slots;
            const int taken = static_cast<int>(choice.slots.size());
            if (taken >= minimum) continue;
            found.push_back(breach::CareMinimum{family.index, child, choice.childcare, taken, minimum});
        }
    }
}

}  // namespace duaal::check
