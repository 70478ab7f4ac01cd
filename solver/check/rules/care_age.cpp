#include "solver/check/predicates.hpp"

namespace duaal::check {

using namespace domain;

void check_care_age(const Family& family, Violations& found) {
    using How = breach::CareAge::How;
    for (const ChildIndex child : family.care.indices()) {
        const int months = age_in_months(family.household.children[child].born, family.scenario.period().from);
        for (const CareChoice& choice : family.care[child]) {
            const Childcare& childcare = family.scenario.childcare()[choice.childcare];
            const bool young = months < childcare.min_months;
            if (!young && months < childcare.max_months) continue;
            found.push_back(breach::CareAge{young ? How::below : How::above, family.index, child, choice.childcare, months,
                                            young ? childcare.min_months : childcare.max_months});
        }
    }
}

}  // namespace duaal::check
