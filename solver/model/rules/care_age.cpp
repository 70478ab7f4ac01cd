#include "solver/model/rules/household_rules.hpp"

namespace duaal::model {

using namespace domain;

void post_care_age(const HouseholdPosting& posting) {
    const Scenario& scenario = posting.household.scenario();
    const auto& children = posting.household.household().children;
    for (const ChildIndex child : children.indices()) {
        const int months = age_in_months(children[child].born, scenario.period().from);
        for (const Day day : all_days)
            posting.keep_if(posting.household.care_of(child, day), [&](int value) {
                if (value == 0) return true;
                const Childcare& childcare = scenario.childcare()[posting.care(day, value).childcare];
                return childcare.min_months <= months && months < childcare.max_months;
            });
    }
}

}  // namespace duaal::model
