#include "solver/check/predicates.hpp"

namespace duaal::check {

using namespace domain;

void check_care_trip(const Family& family, Violations& found) {
    const Policy& policy = family.scenario.policy();
    for (const ChildIndex child : family.care.indices()) {
        for (const CareChoice& choice : family.care[child]) {
            const Childcare& childcare = family.scenario.childcare()[choice.childcare];
            if (childcare.onsite || !childcare.location) continue;
            // Unknown only for a child of no fitting age, which `care_age` refuses.
            const auto trip = family.scenario.find_travel(family.household.home, *childcare.location, policy.care_mode);
            if (!trip || *trip <= policy.max_care_trip) continue;
            found.push_back(breach::CareTrip{family.index, child, choice.childcare, *trip, policy.max_care_trip});
        }
    }
}

}  // namespace duaal::check
