#include "solver/check/predicates.hpp"

namespace duaal::check {

using namespace domain;

void check_care_age(const Family& family, Violations& found) {
    for (const ChildIndex child : family.care.indices()) {
        const int months = age_in_months(family.household.children[child].born, family.scenario.period().from);
        for (const CareChoice& choice : family.care[child]) {
            const Childcare& childcare = family.scenario.childcare()[choice.childcare];
            const bool young = months < childcare.min_months;
            if (!young && months < childcare.max_months) continue;
            Violation violation = family.violation(Rule::care_age, young ? Reason::below : Reason::above, child);
            violation.childcare = choice.childcare;
            violation.actual = months;
            violation.allowed = young ? childcare.min_months : childcare.max_months;
            found.push_back(violation);
        }
    }
}

}  // namespace duaal::check
