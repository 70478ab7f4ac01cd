#include "solver/check/predicates.hpp"

namespace duaal::check {

using namespace domain;

void check_childcare_capacity(const Usage& usage, Violations& found) {
    for (const ChildcareIndex index : usage.places.indices()) {
        for (const SlotIndex part : usage.places[index].indices()) {
            const int taken = usage.places[index][part];
            const int allowed = usage.scenario.childcare()[index].slots[part].places;
            if (taken <= allowed) continue;
            found.push_back(breach::ChildcareCapacity{index, part, taken, allowed});
        }
    }
}

}  // namespace duaal::check
